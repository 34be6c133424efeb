import Glibc

/// Files and folders, by system calls: there is no Foundation here.
extension HistoryFile {
    /// The path of the file itself where `path` is a symbolic link, so that the link is not replaced.
    func resolvedPath() -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The folder part of a path.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Makes a folder, and those above it, for the owner alone; true when it is there.
    static func makeFolder(_ path: String) -> Bool {
        if mkdir(path, 0o700) == 0 || errno == EEXIST { return true }
        guard errno == ENOENT, folder(of: path) != path else { return false }
        return makeFolder(folder(of: path)) && (mkdir(path, 0o700) == 0 || errno == EEXIST)
    }

    /// Waits, for a second at most, until no other program writes in the folder.
    ///
    /// The folder is locked, as the file is replaced each time and a file for the lock alone would be litter.
    ///
    /// - Returns: A descriptor that holds the lock until it is closed. It may hold none: rather risk a line
    ///   of another program than hang or lose all of one's own.
    static func lock(_ folder: String) -> Int32 {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        for _ in 0..<100 where flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK else { break }
            usleep(10_000)
        }
        return descriptor
    }

    /// All bytes of a file, or nil.
    static func read(_ file: Int32, expecting size: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        while true {
            var count = 0
            let room = max(size - bytes.count, 4096)
            let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
                count = Glibc.read(file, buffer.baseAddress, buffer.count)
                filled = max(count, 0)
            }
            guard count >= 0 || errno == EINTR else { return nil }
            if count == 0 { return bytes }
            bytes += chunk
        }
    }

    /// Puts a new file in a file's place, by writing it beside and renaming.
    ///
    /// It is not forced onto the disk: that takes longer than an answer, and file systems in use write a
    /// renamed file out first.
    static func replace(_ path: String, with bytes: [UInt8]) -> Bool {
        let fresh = "\(path).\(getpid()).new"
        unlink(fresh)
        let file = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { return false }
        let isWritten = fchmod(file, 0o600) == 0 && write(bytes, to: file)
        guard close(file) == 0, isWritten, rename(fresh, path) == 0 else {
            unlink(fresh)
            return false
        }
        return true
    }

    private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { return false }
            rest = rest.dropFirst(max(count, 0))
        }
        return true
    }
}
