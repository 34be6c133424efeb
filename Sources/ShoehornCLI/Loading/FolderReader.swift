import Glibc
import Rulebooks

/// Reads the files of a rule base from a folder and all folders in it.
enum FolderReader {
    /// Every ordinary file below a folder, in the order of their paths; hidden files and folders, and the backup
    /// copies of editors (`~` at the end), are left out.
    ///
    /// Symbolic links are followed, but not back into a folder that is being read.
    static func files(in folder: String) throws(FileFault) -> [SourceFile] {
        var information = stat()
        guard stat(folder, &information) == 0 else { throw FileFault(path: folder, code: errno) }
        guard information.st_mode & S_IFMT == S_IFDIR else { throw FileFault(path: folder, code: ENOTDIR) }
        var files: [SourceFile] = []
        for name in try names(in: folder).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            files.append(SourceFile(name: name, bytes: try bytes(of: folder + "/" + name)))
        }
        return files
    }

    /// The content of a file.
    static func bytes(of path: String) throws(FileFault) -> [UInt8] {
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

    /// Paths inside the folder, in no order.
    private static func names(in folder: String) throws(FileFault) -> [String] {
        guard let walk = openWalk(folder) else { throw FileFault(path: folder, code: errno) }
        defer { fts_close(walk) }
        var names: [String] = []
        while let entry = fts_read(walk) {
            let path = String(cString: entry.pointee.fts_path)
            let name = String(path.dropFirst(folder.count).drop { $0 == "/" })
            let isHidden = name.split(separator: "/").last?.hasPrefix(".") ?? false
            if isHidden, name != "" {
                fts_set(walk, entry, FTS_SKIP)
                continue
            }
            switch Int32(entry.pointee.fts_info) {
            case FTS_F where !name.hasSuffix("~"): names.append(name)
            case FTS_DNR, FTS_ERR, FTS_NS: throw FileFault(path: path, code: entry.pointee.fts_errno)
            case FTS_SLNONE: throw FileFault(path: path, code: ENOENT)
            default: break
            }
        }
        return names
    }

    private static func openWalk(_ folder: String) -> UnsafeMutablePointer<FTS>? {
        let path = strdup(folder)
        defer { free(path) }
        return [path, nil].withUnsafeBufferPointer { fts_open($0.baseAddress, FTS_LOGICAL | FTS_NOCHDIR, nil) }
    }
}
