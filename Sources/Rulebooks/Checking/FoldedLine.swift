/// An example line as it counts in comparisons: lower case, single blanks, no punctuation at the end.
struct FoldedLine: Equatable {
    private let bytes: [UInt8]

    init(_ line: String) {
        bytes = Self.folded(line)
    }

    private static func folded(_ line: String) -> [UInt8] {
        var bytes: [UInt8] = []
        if !visit(line.utf8.span, isLowered: false, { bytes.append($0) }) {
            bytes = []
            _ = visit(lowered(line).span, isLowered: true) { bytes.append($0) }
        }
        return bytes
    }

    /// A number that equal lines share and others hardly ever.
    ///
    /// Made without folding the line in memory, since it is asked for once a line.
    static func hash(of line: String) -> UInt64 {
        var hash = LineHash()
        if !visit(line.utf8.span, isLowered: false, { hash.add($0) }) {
            hash = LineHash()
            _ = visit(lowered(line).span, isLowered: true) { hash.add($0) }
        }
        return hash.value
    }

    /// Hands out the folded bytes one by one.
    ///
    /// - Parameter isLowered: Whether what is beyond ASCII has been seen to.
    /// - Returns: False if it has not, and there is some; all handed out until then is void.
    @inline(__always)
    private static func visit(_ text: Span<UInt8>, isLowered: Bool, _ take: (UInt8) -> Void) -> Bool {
        var end = text.count
        while end > 0, isMark(text[end - 1]) { end -= 1 }
        // A line of nothing but marks is compared as it is.
        if end == 0 { end = text.count }
        var last: UInt8 = 0x20
        var index = 0
        while index < end {
            // Most blanks stand alone, so this is arranged for the processor never to guess where words end.
            var byte = max(text[index], 0x20)
            index += 1
            if byte | last == 0x20 { continue }
            last = byte
            if byte >= 0xC0, !isLowered {
                guard index < end else { return false }
                if byte == 0xE2, index + 1 < end, text[index] == 0x80, text[index + 1] & 0xFE == 0x98 {
                    // A typographic apostrophe is as frequent as all the rest beyond ASCII together.
                    byte = UInt8(ascii: "'")
                    index += 2
                } else if !isAsItIs(byte, text[index]) {
                    return false
                }
            }
            take(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        }
        return true
    }

    /// Whether the character that begins with these two bytes stays as it is: small Latin letters with an
    /// accent, signs such as the pound's and the euro's, emoji.
    @inline(__always)
    private static func isAsItIs(_ first: UInt8, _ second: UInt8) -> Bool {
        switch first {
        case 0xC2: second > 0xA0
        case 0xC3: second >= 0xA0
        case 0xE2: second == 0x82
        case 0xF0: second == 0x9F
        default: false
        }
    }

    /// A line in lower case, with plain blanks, apostrophes and full stops for their typographic sisters.
    private static func lowered(_ line: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for character in line.lowercased() {
            switch character {
            case "’", "‘": bytes.append(UInt8(ascii: "'"))
            case "…": bytes.append(UInt8(ascii: "."))
            case _ where character.isWhitespace: bytes.append(0x20)
            default: bytes.append(contentsOf: character.utf8)
            }
        }
        return bytes
    }

    @inline(__always)
    private static func isMark(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!")
            || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":")
    }
}
