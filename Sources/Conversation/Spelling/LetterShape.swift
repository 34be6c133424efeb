/// Which letters a word has, one bit each: rules most words out as near at a glance.
struct LetterShape {
    private let letters: UInt32
    private let isOneSlip: Bool

    /// - Parameter slips: How many slips away a word may be, 1 or 2.
    init(_ word: Span<UInt8>, slips: Int) {
        letters = Self.letters(of: word)
        isOneSlip = slips == 1
    }

    static func letters(of word: Span<UInt8>) -> UInt32 {
        var bits: UInt32 = 0
        for index in 0..<word.count { bits |= 1 << UInt32(word[index] & 31) }
        return bits
    }

    /// Whether a word with these letters may be near.
    @inline(__always)
    func isNear(_ others: UInt32) -> Bool {
        // A slip takes away one letter at most, and brings one: clear the lowest bit so often, and see what is left.
        var missing = others & ~letters
        var added = letters & ~others
        missing &= missing &- 1
        added &= added &- 1
        if isOneSlip { return missing | added == 0 }
        missing &= missing &- 1
        added &= added &- 1
        return missing | added == 0
    }
}
