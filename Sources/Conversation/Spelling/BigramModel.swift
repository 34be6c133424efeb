/// How likely a word is between two others, by the examples and by general English: bigrams with backoff.
///
/// The counts are those of the features: √idf says in how many examples one stands. Chances are natural logarithms.
struct BigramModel: Sendable {
    /// A word as its neighbours see it.
    struct Word {
        let neighbour: FeatureSketch.Neighbour
        /// ln p of the word by itself.
        let chance: Float
        /// ln of one more than the examples that have its stem.
        let count: Float
    }

    /// What is left to pairs that no example has.
    private static let backoff: Float = -1.5
    /// What a word loses that is known from general English alone.
    private static let englishLoss: Float = -2
    /// The chance of a word that nobody knows.
    private static let rarest: Float = -13.8
    /// Taken off small counts, the more the smaller they are.
    private static let discount: Float = 0.7

    /// Words of a rule base of some size: in a small one a word is no likelier for the lack of others.
    private static let leastTotal = 20_000

    private let features: FeatureTable
    private let frequency: [Int32]
    /// ln of the words of all examples.
    private let totalCount: Float
    private let unknownSquare: Float
    /// The ends of a line.
    let edge: Word

    init(_ vocabulary: Vocabulary, _ features: FeatureTable, unknownStrength: Float) {
        self.features = features
        frequency = vocabulary.frequency
        let total = max(Self.leastTotal, frequency.reduce(0) { $0 + Int($1) })
        totalCount = Float(Logarithm.natural(Double(total)))
        unknownSquare = unknownStrength * unknownStrength
        // The weight of what no example has is ln(examples + 1) + 1.
        let examples = unknownSquare - 1
        edge = Word(neighbour: FeatureSketch.edge, chance: examples - totalCount, count: examples)
    }

    /// A word with what is known of it.
    func word(_ read: ReadWord) -> Word {
        let times = read.word < 0 ? 0 : frequency[Int(read.word)]
        let inExamples = times > 0 ? Float(Logarithm.natural(Double(times))) - totalCount : Self.rarest
        // Rarity is −ln p / ln 10⁶.
        let rarity = read.strength * read.strength
        let inEnglish = rarity < 1 ? Self.englishLoss - 13.8155 * rarity : Self.rarest
        let count = read.stem < 0 ? nil : logCount(FeatureSketch.key(stem: read.stem))
        return Word(
            neighbour: FeatureSketch.Neighbour(read), chance: max(inExamples, inEnglish), count: count ?? 0.7)
    }

    /// Whether an example has a word right before another.
    func knows(_ left: FeatureSketch.Neighbour, _ right: FeatureSketch.Neighbour) -> Bool {
        let key = FeatureSketch.bigram(left, right).key
        return key != 0 && features.find(key) != nil
    }

    /// Whether an example has a word beside one of two neighbours.
    func knowsNeighbour(of word: Word, _ left: Word, _ right: Word) -> Bool {
        knows(left.neighbour, word.neighbour) || knows(word.neighbour, right.neighbour)
    }

    /// ln p of a word right after another.
    func chance(of word: Word, after left: Word) -> Float {
        let alone = Self.backoff + word.chance
        guard let count = logCount(FeatureSketch.bigram(left.neighbour, word.neighbour).key) else {
            return alone
        }
        return max(alone, count - Self.discount / count - left.count)
    }

    /// ln p of whatever a word that nobody knows stands before.
    func chanceOfAnything(before right: Word) -> Float { Self.backoff + right.chance }

    /// How many groups of three letters of a word no example has.
    func strangeGroups(in word: Span<UInt8>) -> Int {
        var count = 0
        FeatureSketch.forEachLetterGroup(of: word) { key in
            if key & 0xFF00_0000 == 0, features.find(key) == nil { count += 1 }
        }
        return count
    }

    /// ln(1 + examples) of a feature, which its idf gives away; nil where no example has it.
    private func logCount(_ key: UInt64) -> Float? {
        guard key != 0, let feature = features.find(key) else { return nil }
        return max(0.1, unknownSquare - feature.strength * feature.strength)
    }
}
