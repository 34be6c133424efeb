/// Text made fit for a terminal or a log: nothing in it can move a cursor, ring a bell or turn the reading order.
///
/// A control character shows as its picture (`␛` for escape) or as U+FFFD; line ends and tabs become spaces.
package enum VisibleText {
    /// The text with everything invisible and harmful replaced.
    package static func of(_ text: String) -> String {
        guard !isVisible(text.utf8.span) else { return text }
        var visible = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { visible.append(replacement(of: scalar)) }
        return String(visible)
    }

    /// Appends the visible form of a text as UTF-8.
    package static func append(_ text: String, to bytes: inout [UInt8]) {
        if isVisible(text.utf8.span) {
            bytes.append(contentsOf: text.utf8)
        } else {
            bytes.append(contentsOf: of(text).utf8)
        }
    }

    /// Whether nothing has to be replaced; looks at bytes alone, as nearly all text is fine.
    private static func isVisible(_ bytes: Span<UInt8>) -> Bool {
        for index in bytes.indices {
            switch bytes[index] {
            case 0..<0x20, 0x7F: return false
            case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0: return false
            case 0xD8 where index + 1 < bytes.count && bytes[index + 1] == 0x9C: return false
            case 0xE2 where index + 2 < bytes.count:
                let tail = (bytes[index + 1], bytes[index + 2])
                if tail.0 == 0x80, (0x8E...0x8F).contains(tail.1) || (0xA8...0xAE).contains(tail.1) {
                    return false
                }
                if tail.0 == 0x81, (0xA6...0xA9).contains(tail.1) { return false }
            default: continue
            }
        }
        return true
    }

    private static func replacement(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: " "
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        case 0x80...0x9F, 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
        default: scalar
        }
    }
}
