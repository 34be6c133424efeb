/// The words that begin an indented line of a `.rules` file.
enum Key: String, Sendable, CaseIterable {
    // The most frequent ones first: they are found by looking from the front.
    case ask
    case not
    case answer
    case source
    case title
    case say
    case about
    case words
    case typos
    case sounds
    case near
    case section
    case date
    case act
    case file
    case hit
    case facts
}

extension Key {
    private static let codes: [UInt64] = allCases.map { code(of: $0.rawValue.utf8.span) }

    /// The key written in these bytes, if they are one.
    init?(_ bytes: Span<UInt8>) {
        guard bytes.count <= 8,
            let index = Self.codes.firstIndex(of: Self.code(of: bytes))
        else { return nil }
        self = Self.allCases[index]
    }

    /// Up to eight bytes packed into a number; no key is longer.
    private static func code(of bytes: Span<UInt8>) -> UInt64 {
        var code: UInt64 = 0
        for index in bytes.indices { code = code << 8 | UInt64(bytes[index]) }
        return code
    }
}
