/// The features of a stretch of words before they are weighted, block by block.
///
/// Blocks: stems; pairs of neighbouring stems with the line's ends; letter groups of three and four;
/// concepts; unordered pairs of concepts. A feature that no rule can have has the key 0 and still counts in
/// the length.
struct FeatureSketch: Sendable {
    enum Block: UInt8, CaseIterable, Sendable {
        case stem, bigram, letters, concept, conceptPair
    }

    struct Item: Sendable {
        let key: UInt64
        let rarity: Float
        let block: Block
        /// Index of the word (in the words given) that the feature belongs to, or its first word.
        let word: Int32
    }

    private(set) var items: [Item] = []

    /// Rarity of the marks before the first and behind the last word.
    private static let edgeRarity: Float = 0.3
    private static let edge: UInt64 = 0xFF_FFFF
    /// A line that names more concepts than this pairs only the first ones.
    private static let pairedConcepts = 12

    mutating func clear() { items.removeAll(keepingCapacity: true) }

    /// Collects the features of words.
    ///
    /// - Parameters:
    ///   - words: All words of the line.
    ///   - range: The stretch to look at.
    ///   - line: The line whose folded text holds the words.
    ///   - concepts: The concepts found in the stretch, each with the word it begins at.
    mutating func collect(
        _ words: [ReadWord], _ range: Range<Int>, of line: TokenizedLine, concepts: [FoundConcept]
    ) {
        clear()
        var previous: (stem: UInt64, rarity: Float) = (Self.edge, Self.edgeRarity)
        for index in range where words[index].counts {
            let word = words[index]
            let stem = word.stem.map { UInt64($0) }
            addStem(stem, word, index)
            addBigram(previous, stem, word.rarity, index)
            previous = (stem ?? .max, word.rarity)
            if line.tokens[index].kind == .word { addLetters(words, range, index, line) }
        }
        if previous.stem != Self.edge { addBigram(previous, Self.edge, Self.edgeRarity, range.upperBound - 1) }
        addConcepts(concepts)
    }

    private mutating func addStem(_ stem: UInt64?, _ word: ReadWord, _ index: Int) {
        let key = stem.map { 1 << 56 | $0 } ?? 0
        if key != 0, items.contains(where: { $0.key == key }) { return }
        items.append(Item(key: key, rarity: word.rarity, block: .stem, word: Int32(index)))
    }

    private mutating func addBigram(
        _ left: (stem: UInt64, rarity: Float), _ right: UInt64?, _ rarity: Float, _ index: Int
    ) {
        let known = left.stem != .max && right != nil
        let key = known ? 2 << 56 | left.stem << 24 | (right ?? 0) : 0
        items.append(Item(key: key, rarity: (left.rarity + rarity) / 2, block: .bigram, word: Int32(index)))
    }

    /// Groups of three and four letters of `<word>`; a word said twice counts once.
    private mutating func addLetters(
        _ words: [ReadWord], _ range: Range<Int>, _ index: Int, _ line: TokenizedLine
    ) {
        let letters = line.folded.span.extracting(line.tokens[index].foldedRange)
        for earlier in range.lowerBound..<index where line.tokens[earlier].kind == .word {
            if Self.same(letters, line.folded.span.extracting(line.tokens[earlier].foldedRange)) { return }
        }
        let rarity = words[index].rarity
        var window: UInt64 = UInt64(UInt8(ascii: "<"))
        for position in 0...letters.count {
            let letter = position < letters.count ? letters[position] : UInt8(ascii: ">")
            window = (window << 8 | UInt64(letter)) & 0xFFFF_FFFF
            if position >= 1 { add(letters: window & 0xFF_FFFF, rarity, index) }
            if position >= 2 { add(letters: window, rarity, index) }
        }
    }

    private mutating func add(letters: UInt64, _ rarity: Float, _ index: Int) {
        items.append(Item(key: 3 << 56 | letters, rarity: rarity, block: .letters, word: Int32(index)))
    }

    private static func same(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
        guard left.count == right.count else { return false }
        for index in 0..<left.count where left[index] != right[index] { return false }
        return true
    }

    private mutating func addConcepts(_ found: [FoundConcept]) {
        var distinct: [FoundConcept] = []
        for concept in found where !distinct.contains(where: { $0.concept == concept.concept }) {
            distinct.append(concept)
        }
        for concept in distinct {
            let key = 4 << 56 | UInt64(concept.concept)
            items.append(Item(key: key, rarity: 1, block: .concept, word: Int32(concept.words.lowerBound)))
        }
        let paired = distinct.prefix(Self.pairedConcepts)
        for (position, left) in paired.enumerated() {
            for right in paired.dropFirst(position + 1) {
                let low = UInt64(min(left.concept, right.concept))
                let high = UInt64(max(left.concept, right.concept))
                let key = 5 << 56 | low << 24 | high
                items.append(Item(key: key, rarity: 1, block: .conceptPair, word: Int32(right.words.lowerBound)))
            }
        }
    }
}
