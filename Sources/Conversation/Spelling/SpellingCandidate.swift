/// What a typed word may stand for.
struct SpellingCandidate {
    enum Source {
        /// A word of the rules.
        case word(Int)
        /// Two words of the rules, run together.
        case words(Int, Int)
        /// A contraction without its apostrophe.
        case contraction(Int)
        /// The right word of a misspelling that the rules list.
        case listed(Int)
    }

    let source: Source
    /// The cost of the slips, and of what stands between the first and the last word.
    let cost: Float
    let first: BigramModel.Word
    let last: BigramModel.Word
    /// The last word as the matcher sees it.
    let read: ReadWord
}

/// The best of the candidates seen so far, between two words.
struct BestCandidate {
    let left: BigramModel.Word
    let right: BigramModel.Word
    let bigrams: BigramModel
    /// What the next candidate must exceed.
    private(set) var score: Float
    private(set) var candidate: SpellingCandidate?

    init(
        from standing: Float, left: BigramModel.Word, right: BigramModel.Word, _ bigrams: BigramModel
    ) {
        score = standing
        self.left = left
        self.right = right
        self.bigrams = bigrams
    }

    /// No neighbours can make up for a higher cost.
    var mostCost: Float { -score }

    /// Whether a candidate of such a cost can beat all before.
    func mayTake(cost: Float) -> Bool { -cost > score }

    /// Takes a candidate if it beats all before; of equals the first stays.
    mutating func consider(_ next: SpellingCandidate) {
        guard mayTake(cost: next.cost) else { return }
        let fit = bigrams.chance(of: next.first, after: left) + bigrams.chance(of: right, after: next.last)
        guard fit - next.cost > score else { return }
        score = fit - next.cost
        candidate = next
    }
}
