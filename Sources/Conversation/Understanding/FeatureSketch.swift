/// The features of a stretch of words before they are weighted, block by block.
///
/// Blocks, in order: stems; pairs of neighbouring stems with the line's ends; letter groups of three and
/// four; concepts; unordered pairs of concepts. A feature that no rule can have has the key 0 and still counts
/// in the length.
struct FeatureSketch: Sendable {
    /// What each feature is: its block in the top byte, then the stems, letters or concepts.
    private(set) var keys: [UInt64] = []
    /// √rarity of each feature.
    private(set) var strengths: [Float] = []
    /// The word that each feature belongs to, or its last.
    private(set) var words: [Int32] = []
    /// Where each block's features end.
    private(set) var blockEnds: [Int] = []

    static let blockCount = 5

    func block(_ index: Int) -> Range<Int> { (index == 0 ? 0 : blockEnds[index - 1])..<blockEnds[index] }

    /// Collects the features of words.
    ///
    /// - Parameters:
    ///   - words: All words of the line.
    ///   - range: The stretch to look at.
    ///   - line: The line whose folded text holds the words.
    ///   - concepts: The concepts found in the stretch.
    mutating func collect(
        _ words: [ReadWord], _ range: Range<Int>, of line: TokenizedLine, concepts: [FoundConcept]
    ) {
        self = FeatureSketch()
        keys.reserveCapacity(range.count * 14)
        strengths.reserveCapacity(range.count * 14)
        self.words.reserveCapacity(range.count * 14)
        addStems(words, range)
        addBigrams(words, range)
        addLetters(words, range, line)
        addConcepts(concepts)
    }

    private mutating func add(_ key: UInt64, _ strength: Float, _ word: Int) {
        keys.append(key)
        strengths.append(strength)
        words.append(Int32(truncatingIfNeeded: word))
    }

    /// A stem said twice counts once; every unknown word counts.
    private mutating func addStems(_ words: [ReadWord], _ range: Range<Int>) {
        for index in range where words[index].counts {
            let key = Self.key(stem: words[index].stem)
            if key == 0 || !keys.contains(key) { add(key, words[index].strength, index) }
        }
        blockEnds.append(keys.count)
    }

    private mutating func addBigrams(_ words: [ReadWord], _ range: Range<Int>) {
        var left = Self.edge
        var last: Int?
        for index in range where words[index].counts {
            let right = Neighbour(words[index])
            let (key, strength) = Self.bigram(left, right)
            add(key, strength, index)
            left = right
            last = index
        }
        if let last {
            let (key, strength) = Self.bigram(left, Self.edge)
            add(key, strength, last)
        }
        blockEnds.append(keys.count)
    }

    /// Groups of three and four letters of `<word>`; a word said twice counts once.
    private mutating func addLetters(_ words: [ReadWord], _ range: Range<Int>, _ line: TokenizedLine) {
        for index in range where line.tokens[index].kind == .word && words[index].counts {
            let word = words[index]
            if word.word >= 0, words[range.lowerBound..<index].contains(where: { $0.word == word.word }) {
                continue
            }
            Self.forEachLetterGroup(of: line.folded.span.extracting(line.tokens[index].foldedRange)) { key in
                add(key, word.strength, index)
            }
        }
        blockEnds.append(keys.count)
    }

    private mutating func addConcepts(_ found: [FoundConcept]) {
        var distinct: [Int32] = []
        for concept in found where !distinct.contains(concept.concept) {
            distinct.append(concept.concept)
            add(Self.key(concept: concept.concept), 1, concept.words.upperBound - 1)
        }
        blockEnds.append(keys.count)
        let last = found.last.map { $0.words.upperBound - 1 } ?? 0
        for key in Self.pairKeys(distinct) { add(key, 1, last) }
        blockEnds.append(keys.count)
    }
}
