/// Walks through JSON text of valid UTF-8, byte by byte and strictly by RFC 8259.
///
/// It holds a place and no bytes: these are handed to each call.
struct JSONReader {
    /// How deep arrays and objects may nest.
    static let depthLimit = 64

    /// Where the next byte is.
    private(set) var index = 0

    /// Skips spaces.
    ///
    /// - Returns: The byte that follows, or nil at the end.
    mutating func next(_ bytes: Span<UInt8>) -> UInt8? {
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): index += 1
            default: return bytes[index]
            }
        }
        return nil
    }

    /// Takes the byte that follows spaces, if it is this one.
    mutating func take(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
        guard next(bytes) == byte else { return false }
        index += 1
        return true
    }

    /// Takes this byte or fails.
    mutating func expect(_ byte: UInt8, _ bytes: Span<UInt8>) throws(JSONFault) {
        guard !take(byte, bytes) else { return }
        throw fault("\"\(Character(Unicode.Scalar(byte)))\"", bytes)
    }

    /// Takes a string.
    mutating func string(_ bytes: Span<UInt8>) throws(JSONFault) -> JSONString {
        guard take(UInt8(ascii: "\""), bytes) else { throw fault("a string in quotes", bytes) }
        let start = index
        var hasEscapes = false
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                index += 1
                return JSONString(content: start..<index - 1, hasEscapes: hasEscapes)
            }
            guard byte >= 0x20 else { throw .controlCharacter(column: index + 1) }
            if byte == UInt8(ascii: "\\") {
                hasEscapes = true
                try skipEscape(bytes)
            } else {
                index += 1
            }
        }
        throw .unfinished
    }

    /// Four hexadecimal digits, or nil if they are not.
    static func hexadecimal(_ bytes: Span<UInt8>, at index: Int) -> UInt32? {
        guard index + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for offset in 0..<4 {
            guard let digit = Character(Unicode.Scalar(bytes[index + offset])).hexDigitValue else {
                return nil
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    /// What to say when something else stands here, or nothing.
    func fault(_ what: String, _ bytes: Span<UInt8>) -> JSONFault {
        index < bytes.count ? .expected(what, column: index + 1) : .unfinished
    }

    private mutating func skipEscape(_ bytes: Span<UInt8>) throws(JSONFault) {
        guard index + 1 < bytes.count else { throw .unfinished }
        switch bytes[index + 1] {
        case UInt8(ascii: "u"): try skipScalar(bytes)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            index += 2
        default: throw .badEscape(column: index + 1)
        }
    }

    private mutating func skipScalar(_ bytes: Span<UInt8>) throws(JSONFault) {
        guard let value = Self.hexadecimal(bytes, at: index + 2) else { throw .badEscape(column: index + 1) }
        guard value & 0xF800 == 0xD800 else {
            index += 6
            return
        }
        guard
            value & 0xFC00 == 0xD800, index + 7 < bytes.count, bytes[index + 6] == UInt8(ascii: "\\"),
            bytes[index + 7] == UInt8(ascii: "u"), let low = Self.hexadecimal(bytes, at: index + 8),
            low & 0xFC00 == 0xDC00
        else { throw .halfSurrogate(column: index + 1) }
        index += 12
    }

    /// Takes a byte that is known to be there.
    mutating func advance(_ count: Int = 1) { index += count }
}
