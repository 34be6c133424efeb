/// A line of a file.
struct TextLine {
    /// Counted from 1.
    let number: Int
    /// Offsets into the file's bytes, without the line end.
    let range: Range<Int>

    /// Cuts a file into lines, which end in a line feed or in carriage return and line feed; a byte-order mark is no
    /// part of the first one.
    static func lines(of bytes: [UInt8]) -> [TextLine] {
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var lines: [TextLine] = []
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
            let hasReturn = end > start && end < bytes.count && bytes[end - 1] == UInt8(ascii: "\r")
            lines.append(TextLine(number: lines.count + 1, range: start..<(hasReturn ? end - 1 : end)))
            start = end + 1
        }
        return lines
    }
}
