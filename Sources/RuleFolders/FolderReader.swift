import Glibc
import Rulebooks

/// Reads the files of a rule base from a folder and all folders in it.
package enum FolderReader {
    /// Every ordinary file below a folder, in the order of their paths; hidden files and folders, and the backup
    /// copies of editors (`~` at the end), are left out.
    ///
    /// Symbolic links are followed, but not back into a folder that is being read.
    package static func files(in folder: String) throws(FileFault) -> [SourceFile] {
        var information = stat()
        guard stat(folder, &information) == 0 else { throw FileFault(path: folder, code: errno) }
        guard information.st_mode & S_IFMT == S_IFDIR else { throw FileFault(path: folder, code: ENOTDIR) }
        var files: [SourceFile] = []
        let root = Identity(device: information.st_dev, number: information.st_ino)
        let names = try Self.names(in: folder, visited: [root])
        for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            files.append(SourceFile(name: name, bytes: try bytes(of: folder + "/" + name)))
        }
        return files
    }

    /// The content of a file.
    package static func bytes(of path: String) throws(FileFault) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw FileFault(path: path, code: errno) }
        defer { close(file) }
        var information = stat()
        fstat(file, &information)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(information.st_size) + 1)
        var block = [UInt8](repeating: 0, count: min(max(Int(information.st_size) + 1, 512), 1 << 18))
        while true {
            let count = read(file, &block, block.count)
            guard count >= 0 || errno == EINTR else { throw FileFault(path: path, code: errno) }
            if count == 0 { return bytes }
            bytes += block.prefix(max(count, 0))
        }
    }

    /// Paths inside a folder, in no order; `visited` are the folders on the way to it.
    private static func names(
        in folder: String, below prefix: String = "", visited: [Identity] = []
    ) throws(FileFault) -> [String] {
        guard let directory = opendir(folder) else { throw FileFault(path: folder, code: errno) }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasPrefix(".") || name.hasSuffix("~") { continue }
            let path = "\(folder)/\(name)"
            var information = stat()
            guard stat(path, &information) == 0 else { throw FileFault(path: path, code: errno) }
            let identity = Identity(device: information.st_dev, number: information.st_ino)
            switch information.st_mode & S_IFMT {
            case S_IFREG: names.append(prefix + name)
            case S_IFDIR where !visited.contains(identity):
                names += try self.names(in: path, below: "\(prefix)\(name)/", visited: visited + [identity])
            default: continue
            }
        }
        return names
    }

    /// What a folder is, whatever path leads to it.
    private struct Identity: Equatable {
        let device: dev_t
        let number: ino_t
    }
}
