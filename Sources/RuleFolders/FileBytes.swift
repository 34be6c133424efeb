import Glibc

/// Whole files as bytes.
package enum FileBytes {
    /// Reads a file or a pipe to its end.
    package static func read(_ path: String) throws(FileFault) -> [UInt8] {
        guard let file = fopen(path, "r") else { throw fault(path) }
        defer { fclose(file) }
        var information = stat()
        var bytes: [UInt8] = []
        if fstat(fileno(file), &information) == 0 { bytes.reserveCapacity(Int(information.st_size)) }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count > 0 { bytes += buffer[0..<count] }
            if count < buffer.count { break }
        }
        if ferror(file) != 0 { throw fault(path) }
        return bytes
    }

    /// Writes a file anew.
    package static func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
        guard let file = fopen(path, "w") else { throw fault(path) }
        let written = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, written == bytes.count else { throw fault(path) }
    }

    static func fault(_ path: String) -> FileFault {
        FileFault(path: path, reason: String(cString: strerror(errno)))
    }
}
