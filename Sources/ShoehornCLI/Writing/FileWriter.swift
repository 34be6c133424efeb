import Glibc
import RuleFolders

/// Writes whole files so that a crash in the middle loses nothing.
enum FileWriter {
    /// Writes a new file; one that exists already is never written over.
    static func create(_ path: String, _ bytes: [UInt8]) throws(WritingFault) {
        let file = try open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode: 0o666)
        try finish(file, path, bytes)
    }

    /// Writes a file that can be made anew at any time, over what was there.
    static func write(_ path: String, _ bytes: [UInt8]) throws(WritingFault) {
        let file = try open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode: 0o666)
        try finish(file, path, bytes)
    }

    /// Puts a new content in the place of an old one: beside it first, then by renaming.
    ///
    /// - Throws: Also when the file is not what it was when `old` was read from it.
    static func replace(_ path: String, _ old: [UInt8], with new: [UInt8]) throws(WritingFault) {
        let target = realpath(path, nil).map { pointer in
            defer { free(pointer) }
            return String(cString: pointer)
        }
        guard let target else { throw .system(path: path, code: errno) }
        var information = stat()
        guard stat(target, &information) == 0 else { throw .system(path: path, code: errno) }
        // Renaming would get around a file that is not to be written.
        guard access(target, W_OK) == 0 else { throw .system(path: path, code: errno) }
        let beside = "\(target).\(getpid())~"
        let file = try open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode: 0o600)
        fchmod(file, information.st_mode & 0o7777)
        try finish(file, beside, new)
        guard (try? FolderReader.bytes(of: target)) == old else {
            unlink(beside)
            throw .changed(path: path)
        }
        guard rename(beside, target) == 0 else {
            let code = errno
            unlink(beside)
            throw .system(path: path, code: code)
        }
    }

    private static func open(_ path: String, _ flags: Int32, mode: mode_t) throws(WritingFault) -> Int32 {
        let file = Glibc.open(path, flags, mode)
        guard file >= 0 else { throw .system(path: path, code: errno) }
        return file
    }

    /// Writes, has it put on the disk, and closes; what is incomplete is taken away.
    private static func finish(_ file: Int32, _ path: String, _ bytes: [UInt8]) throws(WritingFault) {
        var start = 0
        var code: Int32 = 0
        while start < bytes.count, code == 0 {
            let count = bytes[start...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count >= 0 { start += count } else if errno != EINTR { code = errno }
        }
        if code == 0, fsync(file) != 0, errno != EINVAL { code = errno }
        if close(file) != 0, code == 0 { code = errno }
        guard code != 0 else { return }
        unlink(path)
        throw .system(path: path, code: code)
    }
}
