extension LineMender {
    /// What it costs to have written a word that sounds like the one that was meant.
    private static let soundAlike: Float = 4.5

    /// The word that was meant where one stands that sounds like it: "do they way a lot".
    ///
    /// - Parameters:
    ///   - index: The word's token.
    ///   - words: The line's words, those before it mended.
    ///   - left: The word before it; nil at the line's beginning.
    ///   - right: The word behind it; nil at the line's end.
    func soundAlike(
        of index: Int, in mended: MendedLine, _ words: [ReadWord], _ left: Int?, _ right: Int?
    ) -> SpellingCandidate? {
        let line = mended.line
        let text = line.folded.span.extracting(line.tokens[index].foldedRange)
        guard let found = reader.soundAlikes.find(text), !line.touchesNumber(index) else { return nil }
        var best = standing(
            words[index], left: left.map { bigrams.word(words[$0]) } ?? bigrams.edge,
            right: right.map { bigrams.word(words[$0]) } ?? bigrams.edge)
        let meanings = reader.rightWords.range(Int(reader.meantBySound[found]))
        for letters in reader.rightWords.bytes[meanings].split(separator: UInt8(ascii: " ")) {
            guard let number = reader.vocabulary.words.find(Array(letters).span) else { continue }
            let next = candidate(number, Self.soundAlike)
            if bigrams.knowsNeighbour(of: next.first, best.left, best.right) { best.consider(next) }
        }
        return best.candidate
    }
}
