import ArgumentParser
import Glibc
import RuleFolders
import Rulebooks

/// Finds transcripts.
enum TranscriptFiles {
    /// How the names of transcripts end.
    static let ending = ".transcript"

    /// The files named, and all transcripts in the folders named, in that order; a file once.
    static func read(_ paths: [String]) throws(FileFault) -> [SourceFile] {
        var files: [SourceFile] = []
        for path in paths {
            var information = stat()
            // What is missing is complained of where it is opened.
            if stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFDIR {
                let folder = path.hasSuffix("/") ? path : path + "/"
                for file in try FolderReader.files(in: path) where file.name.hasSuffix(ending) {
                    files.append(SourceFile(name: folder + file.name, bytes: file.bytes))
                }
            } else {
                files.append(SourceFile(name: path, bytes: try FolderReader.bytes(of: path)))
            }
        }
        var seen: Set<String> = []
        return files.filter { seen.insert($0.name).inserted }
    }

    /// The same, or a complaint and an exit status; also where there is none at all.
    static func read(_ paths: [String], _ shell: Shell) throws -> [SourceFile] {
        do throws(FileFault) {
            let files = try read(paths)
            guard files.isEmpty else { return files }
        } catch {
            shell.complain(error.description)
            throw ExitCode.missing
        }
        shell.complain("there is no file *\(ending) in " + paths.joined(separator: ", "))
        throw ExitCode.missing
    }
}
