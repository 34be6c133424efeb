import Glibc
import Rulebooks

/// The folder of one rule base on disk.
package enum RuleFolder {
    /// All files below a folder, by name; hidden ones, and backups that end in `~`, are passed over.
    package static func read(_ path: String) throws(FileFault) -> [SourceFile] {
        var files: [SourceFile] = []
        for name in try names(in: path, below: "").sorted() {
            files.append(SourceFile(name: name, bytes: try FileBytes.read("\(path)/\(name)")))
        }
        return files
    }

    private static func names(in folder: String, below prefix: String) throws(FileFault) -> [String] {
        guard let directory = opendir(folder) else { throw FileBytes.fault(folder) }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasPrefix(".") || name.hasSuffix("~") { continue }
            let path = "\(folder)/\(name)"
            var information = stat()
            guard stat(path, &information) == 0 else { throw FileBytes.fault(path) }
            if information.st_mode & S_IFMT == S_IFDIR {
                names += try Self.names(in: path, below: prefix + name + "/")
            } else {
                names.append(prefix + name)
            }
        }
        return names
    }
}
