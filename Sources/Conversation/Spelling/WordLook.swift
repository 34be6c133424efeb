/// What the capitals of a word say.
struct WordLook {
    /// All capitals, in a line that has others.
    let isShouted: Bool
    /// A capital at its beginning that no sentence asked for.
    let isName: Bool

    init(_ line: TokenizedLine, _ index: Int) {
        let typed = line.bytes[line.tokens[index].range]
        let isCapital = typed.first.map(Self.isCapital) ?? false
        let isAllCapitals = isCapital && typed.allSatisfy(Self.isCapital)
        isShouted = isAllCapitals && line.bytes.contains { (0x61...0x7A).contains($0) }
        isName = isCapital && !isAllCapitals && index > 0 && line.tokens[index - 1].kind != .stop
    }

    private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}
