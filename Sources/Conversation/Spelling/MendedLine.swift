/// A line with its spelling mended.
struct MendedLine: Sendable {
    private(set) var line: TokenizedLine
    /// The line's words, one a token.
    private(set) var words: [ReadWord]
    private(set) var repairs: [Repair] = []
    /// Where tokens that were mended begin in the line as typed.
    private var settled: [Int32] = []

    init(_ line: TokenizedLine, _ reader: WordReader) {
        self.line = line
        words = reader.words(of: line)
    }

    /// Puts other words for some.
    mutating func replace(_ replacements: [TokenizedLine.Replacement], _ reader: WordReader) {
        if replacements.isEmpty { return }
        settled += replacements.map { line.tokens[$0.tokens.lowerBound].start }
        let (next, more) = line.replacing(replacements)
        line = next
        repairs += more
        words = reader.words(of: line)
    }

    /// Whether a token was mended already.
    func isSettled(_ index: Int) -> Bool { !settled.isEmpty && settled.contains(line.tokens[index].start) }
}
