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
    /// √rarity of the marks before the first and behind the last word.
    private static let edgeStrength: Float = 0.55
    private static let edge: UInt64 = 0xFF_FFFF
    /// A line that names more concepts than this pairs only the first ones.
    private static let pairedConcepts = 12

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
        keys.removeAll(keepingCapacity: true)
        strengths.removeAll(keepingCapacity: true)
        self.words.removeAll(keepingCapacity: true)
        blockEnds.removeAll(keepingCapacity: true)
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
            let stem = words[index].stem
            let key = stem < 0 ? 0 : 1 << 56 | UInt64(stem)
            if key == 0 || !keys.contains(key) { add(key, words[index].strength, index) }
        }
        blockEnds.append(keys.count)
    }

    private mutating func addBigrams(_ words: [ReadWord], _ range: Range<Int>) {
        var left = (stem: Self.edge, strength: Self.edgeStrength, known: true)
        var last: Int?
        for index in range where words[index].counts {
            let stem = words[index].stem
            let right = (stem: UInt64(max(stem, 0)), strength: words[index].strength, known: stem >= 0)
            addBigram(left, right, index)
            left = right
            last = index
        }
        if let last { addBigram(left, (Self.edge, Self.edgeStrength, true), last) }
        blockEnds.append(keys.count)
    }

    private mutating func addBigram(
        _ left: (stem: UInt64, strength: Float, known: Bool), _ right: (stem: UInt64, strength: Float, known: Bool),
        _ word: Int
    ) {
        let key = left.known && right.known ? 2 << 56 | left.stem << 24 | right.stem : 0
        let rarity = (left.strength * left.strength + right.strength * right.strength) / 2
        add(key, rarity.squareRoot(), word)
    }

    /// Groups of three and four letters of `<word>`; a word said twice counts once.
    private mutating func addLetters(_ words: [ReadWord], _ range: Range<Int>, _ line: TokenizedLine) {
        for index in range where line.tokens[index].kind == .word && words[index].counts {
            let word = words[index]
            if word.word >= 0, words[range.lowerBound..<index].contains(where: { $0.word == word.word }) { continue }
            let letters = line.folded.span.extracting(line.tokens[index].foldedRange)
            var window = UInt64(UInt8(ascii: "<"))
            for position in 0...letters.count {
                let letter = position < letters.count ? letters[position] : UInt8(ascii: ">")
                window = (window << 8 | UInt64(letter)) & 0xFFFF_FFFF
                if position >= 1 { add(3 << 56 | window & 0xFF_FFFF, word.strength, index) }
                if position >= 2 { add(3 << 56 | window, word.strength, index) }
            }
        }
        blockEnds.append(keys.count)
    }

    private mutating func addConcepts(_ found: [FoundConcept]) {
        var distinct: [FoundConcept] = []
        for concept in found where !distinct.contains(where: { $0.concept == concept.concept }) {
            distinct.append(concept)
            add(4 << 56 | UInt64(concept.concept), 1, concept.words.upperBound - 1)
        }
        blockEnds.append(keys.count)
        let paired = distinct.prefix(Self.pairedConcepts)
        for (position, left) in paired.enumerated() {
            for right in paired.dropFirst(position + 1) {
                let low = UInt64(min(left.concept, right.concept))
                let high = UInt64(max(left.concept, right.concept))
                add(5 << 56 | low << 24 | high, 1, right.words.upperBound - 1)
            }
        }
        blockEnds.append(keys.count)
    }
}
