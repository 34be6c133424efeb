import RuleFolders

/// The lines of a file: without a byte-order mark, carriage returns and empty lines, each with its number.
struct TextLines {
    let path: String
    let lines: [(number: Int, bytes: ArraySlice<UInt8>)]

    /// Reads a file that has at least one line.
    init(of path: String) throws(InputFault) {
        let bytes: [UInt8]
        do throws(FileFault) { bytes = try FolderReader.bytes(of: path) } catch { throw .file(error) }
        try self.init(path: path, bytes: bytes)
    }

    init(path: String, bytes: [UInt8]) throws(InputFault) {
        self.path = path
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? bytes[3...] : bytes[...]
        var lines: [(number: Int, bytes: ArraySlice<UInt8>)] = []
        let all = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in all.enumerated() {
            let content = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            if content.contains(where: { $0 != UInt8(ascii: " ") }) { lines.append((index + 1, content)) }
        }
        guard !lines.isEmpty else { throw .empty(path: path) }
        self.lines = lines
    }
}
