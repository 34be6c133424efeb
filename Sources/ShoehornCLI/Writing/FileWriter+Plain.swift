import Glibc

extension FileWriter {
    /// Writes a file that can be made again, over one that may be there; devices and pipes will do too.
    static func overwrite(_ path: String, _ bytes: [UInt8]) throws(WritingFault) {
        let file = Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw .system(path: path, code: errno) }
        let output = Output(descriptor: file, isLineBuffered: false)
        if !bytes.isEmpty { output.append { $0 += bytes.dropLast(bytes.last == 0x0A ? 1 : 0) } }
        output.flush()
        var code: Int32 = 0
        switch output.failure {
        case .failed(let number): code = number
        case .closed: code = EPIPE
        case nil: break
        }
        if close(file) != 0, code == 0 { code = errno }
        if code != 0 { throw .system(path: path, code: code) }
    }
}
