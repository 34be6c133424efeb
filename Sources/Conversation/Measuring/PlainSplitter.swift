/// Cuts a line at the plain joints between questions: ends of sentences, and words that join two questions.
///
/// Commas are no joints here: where nothing is known of the subject they part clauses far more often than questions.
struct PlainSplitter {
    /// Stretches of tokens, at most this many; the rest of a longer line goes to the last.
    static let mostPieces = 6

    private static let joiners: Set<String> = ["and", "also", "plus", "then"]
    /// Words that may follow a joiner as part of it, or stand before "well as".
    private static let followers: Set<String> = ["also", "then"]

    /// The pieces of a line in order; together they cover every token.
    static func pieces(of line: TokenizedLine) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = 0
        func add(_ end: Int) {
            let piece = start..<end
            guard !piece.isEmpty else { return }
            start = end
            if let last = pieces.last,
                isFragment(piece, line) || isFragment(last, line) || pieces.count == mostPieces
            {
                pieces[pieces.count - 1] = last.lowerBound..<end
            } else {
                pieces.append(piece)
            }
        }
        for index in line.tokens.indices.dropFirst() where isJoint(line, index) { add(index) }
        add(line.tokens.count)
        return pieces
    }

    private static func isJoint(_ line: TokenizedLine, _ index: Int) -> Bool {
        if line.tokens[index - 1].kind == .stop { return true }
        guard line.tokens[index].kind == .word else { return false }
        let word = line.text(line.tokens[index])
        if word == "as", index + 2 < line.tokens.count {
            return line.text(line.tokens[index + 1]) == "well" && line.text(line.tokens[index + 2]) == "as"
        }
        guard joiners.contains(word) else { return false }
        return !(followers.contains(word) && joiners.contains(line.text(line.tokens[index - 1])))
    }

    /// Too little to be a question of its own.
    private static func isFragment(_ piece: Range<Int>, _ line: TokenizedLine) -> Bool {
        let words = piece.filter { line.tokens[$0].kind == .word || line.tokens[$0].kind == .number }
        return words.count(where: { !joiners.contains(line.text(line.tokens[$0])) }) < 2
    }
}
