/// A string found in JSON text: where its content stands, without the quotes.
struct JSONString: Equatable {
    let content: Range<Int>
    let hasEscapes: Bool

    /// The string with its quotes, as it was written.
    var token: Range<Int> { content.lowerBound - 1..<content.upperBound + 1 }

    /// Whether this is a certain key.
    func equals(_ key: StaticString, in bytes: Span<UInt8>) -> Bool {
        if hasEscapes { return text(in: bytes) == "\(key)" }
        guard content.count == key.utf8CodeUnitCount else { return false }
        return key.withUTF8Buffer { letters in
            letters.indices.allSatisfy { letters[$0] == bytes[content.lowerBound + $0] }
        }
    }

    /// The string that is meant.
    func text(in bytes: Span<UInt8>) -> String {
        let written = bytes.extracting(content)
        guard hasEscapes else {
            return written.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        }
        return String(decoding: Self.unescaped(written), as: UTF8.self)
    }

    /// Resolves escapes that `JSONReader` has found to be sound.
    private static func unescaped(_ written: Span<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(written.count)
        var index = 0
        while index < written.count {
            guard written[index] == UInt8(ascii: "\\") else {
                bytes.append(written[index])
                index += 1
                continue
            }
            let letter = written[index + 1]
            index += 2
            if letter == UInt8(ascii: "u") {
                let scalar = scalar(written, &index)
                bytes.append(contentsOf: String(scalar).utf8)
            } else {
                bytes.append(meaning(of: letter))
            }
        }
        return bytes
    }

    private static func meaning(of letter: UInt8) -> UInt8 {
        switch letter {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: letter
        }
    }

    /// The scalar whose digits begin at `index`, one escape or a pair of them.
    private static func scalar(_ written: Span<UInt8>, _ index: inout Int) -> Unicode.Scalar {
        var value = JSONReader.hexadecimal(written, at: index) ?? 0xFFFD
        index += 4
        if value & 0xFC00 == 0xD800 {
            let low = JSONReader.hexadecimal(written, at: index + 2) ?? 0
            value = 0x10000 + (value & 0x3FF) << 10 + low & 0x3FF
            index += 6
        }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
