/// Appends JSON to bytes; the caller sees to commas and brackets.
enum JSONWriter {
    /// Appends a string in quotes. Control characters are escaped, also those that JSON would let through.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        append(text.utf8.span, to: &bytes)
    }

    /// Appends a string, given as UTF-8, in quotes.
    static func append(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        text.withUnsafeBufferPointer { letters in
            var start = 0
            var index = 0
            while true {
                index = PlainLetters.end(letters, from: index)
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: letters[start..<index]))
                guard index < letters.count else { break }
                start = index + escape(letters, index, to: &bytes)
                index = start
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Appends text that is JSON already.
    static func append(raw text: StaticString, to bytes: inout [UInt8]) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Appends a share of one with up to four decimals.
    static func append(share: Float, to bytes: inout [UInt8]) {
        let tenThousandths = Int((min(max(share, 0), 1) * 10_000).rounded())
        guard tenThousandths > 0, tenThousandths < 10_000 else {
            bytes.append(tenThousandths == 0 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
            return
        }
        append(raw: "0.", to: &bytes)
        var (rest, unit) = (tenThousandths, 1000)
        while rest > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(rest / unit))
            rest %= unit
            unit /= 10
        }
    }

    /// - Returns: How many bytes of the text the escape stands for.
    private static func escape(
        _ letters: UnsafeBufferPointer<UInt8>, _ index: Int, to bytes: inout [UInt8]
    ) -> Int {
        let byte = letters[index]
        switch byte {
        case UInt8(ascii: "\""): append(raw: "\\\"", to: &bytes)
        case UInt8(ascii: "\\"): append(raw: "\\\\", to: &bytes)
        case 0x08: append(raw: "\\b", to: &bytes)
        case 0x09: append(raw: "\\t", to: &bytes)
        case 0x0A: append(raw: "\\n", to: &bytes)
        case 0x0C: append(raw: "\\f", to: &bytes)
        case 0x0D: append(raw: "\\r", to: &bytes)
        default:
            let isLong = byte == 0xC2
            let value = isLong ? letters[index + 1] : byte
            let digits = Array("0123456789abcdef".utf8)
            append(raw: "\\u00", to: &bytes)
            bytes.append(digits[Int(value >> 4)])
            bytes.append(digits[Int(value & 0xF)])
            return isLong ? 2 : 1
        }
        return 1
    }
}
