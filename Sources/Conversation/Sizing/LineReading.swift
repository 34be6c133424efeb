import Rulebooks

/// The reading of one line into statements.
struct LineReading {
    let line: SizingLine
    let sizes: [SizeMention]
    let impossible: [ImpossibleSize]
    let ages: [Age]
    let usedScales: Set<Int>
    let vocabulary: SizingVocabulary
    let scales: Scales
    /// Indices of the sizes that the line says they do not wear.
    let denied: [Int]
    /// First token from which statements take the place of earlier ones.
    private let correctedFrom: Int
    private(set) var found: [Statement] = []
    /// Traits that turned out to speak of a shoe, so that they say nothing of the foot.
    var usedTraits: [Range<Int>] = []

    init(line: SizingLine, sizes: SizeReader, vocabulary: SizingVocabulary, scales: Scales) {
        self.line = line
        self.sizes = sizes.sizes
        impossible = sizes.impossible
        ages = sizes.ages
        usedScales = sizes.usedScales
        self.vocabulary = vocabulary
        self.scales = scales
        denied = Self.denied(sizes.sizes, in: line)
        // "a 9, not a 10" corrects in either order.
        correctedFrom = denied.isEmpty ? Self.correction(in: line) : 0
    }

    mutating func statements() -> [Statement] {
        readPeople()
        readEvidence()
        readDenials()
        readFacts()
        readScales()
        readDeclining()
        for size in impossible { add(.impossible(size), size.tokens, isLatent: size.isLatent) }
        return found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    mutating func add(_ content: Statement.Content, _ tokens: Range<Int>, isLatent: Bool = false) {
        let clauseEnd = line.clause(of: tokens.lowerBound).upperBound
        found.append(
            Statement(
                content, tokens: tokens, isCorrection: clauseEnd > correctedFrom, isLatent: isLatent))
    }

    /// The token of the first word of correction; "no" is one only when a pause or another follows.
    private static func correction(in line: SizingLine) -> Int {
        let plain = line.speech(.correction).map { start(ofCorrection: $0, in: line) }
        let noes = line.speech(.no).filter { word in
            let next = word.tokens.upperBound
            guard word.tokens.count == 1, next < line.line.tokens.count else { return false }
            let startsClause = line.clause(of: word.tokens.lowerBound).lowerBound == word.tokens.lowerBound
            let isPause = line.line.tokens[next].kind == .pause || line.line.tokens[next].kind == .stop
            return startsClause && isPause || isBareCorrection(word, in: line)
        }
        return (plain + noes.map(\.tokens.lowerBound)).min() ?? Int.max
    }

    /// The word itself; alone at the end, as in "they are narrow, actually", it takes back what stands before it.
    private static func start(ofCorrection word: SizingLine.Named, in line: SizingLine) -> Int {
        let first = line.clause(of: word.tokens.lowerBound).lowerBound
        let corrections = line.speech(.correction)
        // "not wide, sorry, my mistake": several of them close the line as well.
        let isAlone = (first..<line.line.tokens.count).allSatisfy {
            line.covers(corrections, $0) || [.stop, .pause].contains(line.line.tokens[$0].kind)
        }
        guard isAlone, first > 0 else { return word.tokens.lowerBound }
        return line.clause(of: first - 1).lowerBound
    }

    /// "No narrow": a word for feet is all that follows.
    private static func isBareCorrection(_ no: SizingLine.Named, in line: SizingLine) -> Bool {
        no.tokens == 0..<1 && line.speech(.no).contains { $0.tokens == no.tokens }
            && line.mentions(.fact).contains { $0.tokens == 1..<line.line.tokens.count }
    }

    /// Whether a word of negation governs a token.
    func isNegated(_ token: Int) -> Bool {
        line.speech(.negation).contains { negation in
            let end = negation.tokens.upperBound
            if Self.isBareCorrection(negation, in: line) { return false }
            return end <= token && token - end <= 5 && line.sameClause(negation.tokens.lowerBound, token)
                && !line.speech(.softener).contains { $0.tokens.overlaps(negation.tokens) }
        }
    }
}
