/// Mends the spelling of a line: each doubtful word by how it may have slipped and by what its neighbours expect.
///
/// A noisy channel: a candidate's score is the chance of the word between its neighbours, less the cost of the slips;
/// the word as typed stands unless a candidate beats it. Words that the rules or general English have stand firm,
/// others the firmer the more they look like words.
final class LineMender: Sendable {
    let reader: WordReader
    let bigrams: BigramModel
    /// What doubtful words are looked up in; most lines have none.
    private let near: OnceMade<NearLists>

    struct NearLists: Sendable {
        /// All words of the rules.
        let words: NearWords
        /// Those that stand in several examples.
        let frequentWords: NearWords
        /// Misspellings that the rules list; short ones are text-speak.
        let misspellings: NearWords
    }

    /// The lists of words that a doubtful one may stand for.
    var nearLists: NearLists { near.value }

    /// Examples that a frequent word stands in at least.
    static let frequent: Int32 = 8

    init(_ reader: WordReader, _ features: FeatureTable, unknownStrength: Float) {
        self.reader = reader
        let vocabulary = reader.vocabulary
        bigrams = BigramModel(vocabulary, features, unknownStrength: unknownStrength)
        near = OnceMade {
            NearLists(
                words: NearWords(vocabulary.words) { _ in true },
                frequentWords: NearWords(vocabulary.words) { vocabulary.frequency[$0] >= Self.frequent },
                misspellings: NearWords(reader.misspellings) { reader.misspellings.range($0).count > 3 })
        }
    }

    /// Mends a line as typed.
    func mend(_ typed: TokenizedLine) -> MendedLine {
        var mended = MendedLine(typed, reader)
        mended.replace(spacings(in: mended), reader)
        mended.replace(reader.listedWords(in: mended.line), reader)
        mended.replace(doubtfulWords(in: mended), reader)
        return mended
    }

    /// The right words for those that are none, or that nobody expects where they stand.
    private func doubtfulWords(in mended: MendedLine) -> [TokenizedLine.Replacement] {
        let line = mended.line
        var words = mended.words
        var replacements: [TokenizedLine.Replacement] = []
        var left: Int?
        func take(_ meant: SpellingCandidate, for index: Int) {
            words[index] = meant.read
            replacements.append(line.replacement(of: index, with: letters(of: meant)))
        }
        for index in words.indices where words[index].counts {
            defer { left = index }
            guard line.tokens[index].kind == .word else { continue }
            let right = words[(index + 1)...].firstIndex(where: \.counts)
            if let meant = soundAlike(of: index, in: mended, words, left, right) {
                take(meant, for: index)
                continue
            }
            if isExpected(words[index], left.map { words[$0] }, right.map { words[$0] }) { continue }
            guard !mended.isSettled(index) else { continue }
            let text = line.folded.span.extracting(line.tokens[index].foldedRange)
            if text.count < 2 || text.count > 32 || text.count < 4 && line.touchesNumber(index) { continue }
            let before = left.map { bigrams.word(words[$0]) } ?? bigrams.edge
            let behind = right.map { bigrams.word(words[$0]) } ?? bigrams.edge
            let best = best(for: text, words[index], left: before, right: behind, WordLook(line, index))
            if let best { take(best, for: index) }
        }
        return replacements
    }

    /// Whether a word is known and has stood beside one of its neighbours in an example.
    private func isExpected(_ word: ReadWord, _ left: ReadWord?, _ right: ReadWord?) -> Bool {
        guard !isStranger(word) else { return false }
        let middle = FeatureSketch.Neighbour(word)
        return bigrams.knows(left.map(FeatureSketch.Neighbour.init) ?? FeatureSketch.edge, middle)
            || bigrams.knows(middle, right.map(FeatureSketch.Neighbour.init) ?? FeatureSketch.edge)
    }

    /// Whether neither the rules nor general English have a word; one that stands in a few examples and that English
    /// does not have may be a misspelling there.
    func isStranger(_ word: ReadWord) -> Bool {
        if word.strength < 1 { return false }
        return word.word < 0 || (1...2).contains(reader.vocabulary.frequency[Int(word.word)])
    }
}

extension LineMender: Equatable {
    /// All that a mender has follows from its reader and from the weights that the model compares as well.
    static func == (left: LineMender, right: LineMender) -> Bool { left.reader == right.reader }
}
