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
    ) -> (letters: [UInt8], read: ReadWord)? {
        let line = mended.line
        let text = line.folded.span.extracting(line.tokens[index].foldedRange)
        guard let found = reader.soundAlikes.find(text), !line.touchesNumber(index) else { return nil }
        let before = left.map { bigrams.word(words[$0]) } ?? bigrams.edge
        let behind = right.map { bigrams.word(words[$0]) } ?? bigrams.edge
        func fit(_ word: BigramModel.Word) -> Float {
            bigrams.chance(of: word, after: before) + bigrams.chance(of: behind, after: word)
        }
        var best = fit(bigrams.word(words[index])) + Self.soundAlike
        var meant: (letters: [UInt8], read: ReadWord)?
        let meanings = reader.rightWords.range(Int(reader.meantBySound[found]))
        for letters in reader.rightWords.bytes[meanings].split(separator: UInt8(ascii: " ")) {
            guard let number = reader.vocabulary.words.find(Array(letters).span) else { continue }
            let read = reader.word(number)
            let word = bigrams.word(read)
            let isExpected =
                bigrams.knows(before.neighbour, word.neighbour)
                || bigrams.knows(word.neighbour, behind.neighbour)
            let fit = fit(word)
            guard isExpected, fit > best else { continue }
            best = fit
            meant = (Array(letters), read)
        }
        return meant
    }
}
