/// Cuts bytes into lines: line feed, carriage return, or both end one.
struct LineCursor {
    /// A line without its end.
    struct Line {
        /// Byte offsets into the file.
        let start: Int
        let end: Int
        /// Counted from 1.
        let number: Int
        /// Whether it holds nothing but printable ASCII and tabs, so that bytes are characters.
        let isPlain: Bool
    }

    private var position: Int
    private var number = 0

    /// - Parameter position: Offset of the first byte to read.
    init(at position: Int) {
        self.position = position
    }

    /// The next line, or nil after the last one. An end at the very end of the bytes begins no further line.
    mutating func next(in bytes: Span<UInt8>) -> Line? {
        guard position < bytes.count else { return nil }
        let start = position
        var index = start
        var isPlain = true
        while index < bytes.count {
            let byte = bytes[index]
            // One comparison for nearly every byte: all that is printable ASCII.
            if byte &- 0x20 >= 0x5F {
                if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
                if byte != UInt8(ascii: "\t") { isPlain = false }
            }
            index += 1
        }
        position = index + 1
        if position < bytes.count, bytes[index] == UInt8(ascii: "\r"), bytes[position] == UInt8(ascii: "\n") {
            position += 1
        }
        number += 1
        return Line(start: start, end: index, number: number, isPlain: isPlain)
    }
}
