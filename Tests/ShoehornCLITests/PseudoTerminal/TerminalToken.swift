/// One thing that a program tells its terminal.
enum TerminalToken: Equatable {
    /// Something to show.
    case character(Unicode.Scalar)
    /// A control character that is not part of a sequence.
    case control(UInt8)
    /// `ESC [ parameters final`, without a mark of a private mode.
    case sequence(final: Character, parameters: [Int])
    /// A sequence that shows nothing.
    case ignored

    /// Takes the next token off the front of some bytes; nil, and nothing taken, when it is not all there.
    init?(next bytes: inout [UInt8]) {
        guard let first = bytes.first else { return nil }
        let parsed: (token: Self, length: Int)?
        switch first {
        case 0x1B: parsed = Self.escape(bytes)
        case 0x00..<0x20, 0x7F: parsed = (.control(first), 1)
        default: parsed = Self.character(bytes)
        }
        guard let parsed else { return nil }
        bytes.removeFirst(parsed.length)
        self = parsed.token
    }

    private static func escape(_ bytes: [UInt8]) -> (Self, Int)? {
        guard bytes.count > 1 else { return nil }
        guard bytes[1] == UInt8(ascii: "[") else { return (.ignored, 2) }
        guard let end = bytes.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else {
            return nil
        }
        let text = String(decoding: bytes[2..<end], as: UTF8.self)
        if text.hasPrefix("?") { return (.ignored, end + 1) }
        let parameters = text.split(separator: ";").compactMap { Int($0) }
        return (.sequence(final: Character(Unicode.Scalar(bytes[end])), parameters: parameters), end + 1)
    }

    private static func character(_ bytes: [UInt8]) -> (Self, Int)? {
        let length =
            switch bytes[0] {
            case 0xC2..<0xE0: 2
            case 0xE0..<0xF0: 3
            case 0xF0..<0xF5: 4
            default: 1
            }
        guard bytes.count >= length else { return nil }
        let decoded = String(decoding: bytes.prefix(length), as: UTF8.self).unicodeScalars
        guard decoded.count == 1, let scalar = decoded.first else { return (.character("\u{FFFD}"), 1) }
        return (.character(scalar), length)
    }
}
