extension LineMender {
    /// How firm a word stands that is known.
    private static let knownStand: Float = 6
    /// ln p of a word that nobody knows: the longer, the less; letters that no word has make a slip likelier.
    private static let strange: Float = -7.5
    private static let strangeLetter: Float = -1.6
    private static let strangeGroup: Float = -2
    /// How much firmer it stands as a name, as one of so few letters that any is a slip away from others, as a
    /// regular form of a known word, as a word of one or two examples.
    private static let nameStand: Float = 3
    private static let shortStand: Float = 1
    private static let formStand: Float = 6
    private static let rareStand: Float = 3
    /// Examples of a word that one of an example or two may be a misspelling of.
    private static let leastFrequency: Int32 = 30
    /// Known words that stand in more examples are never doubted.
    private static let mostFrequency: Int32 = 100
    /// What it costs to have slipped while misspelling, and to have left out a blank.
    private static let misspelling: Float = 3
    /// What two slips in a word may cost; in a long one a little more.
    private static let farLimit: Float = 7.5
    static let blank: Float = 4.5
    /// And to have hit a key beside it.
    private static let missedBlank: Float = 6

    /// What a doubtful word was meant to be; nil where it stands as it is.
    func best(
        for typed: Span<UInt8>, _ read: ReadWord, left: BigramModel.Word, right: BigramModel.Word,
        _ look: WordLook
    ) -> SpellingCandidate? {
        if look.isShouted, typed.count < 4 { return nil }
        guard isStranger(read) else { return bestOfFrequent(for: typed, read, left: left, right: right) }
        let standing = chanceOfStranger(typed, read, look) + bigrams.chanceOfAnything(before: right)
        var best = BestCandidate(from: standing, left: left, right: right, bigrams)
        let lists = nearLists
        considerWords(lists.words, for: typed, read, &best)
        considerOthers(lists.misspellings, for: typed, &best)
        // A word of an example or two may be another misspelling of what was meant.
        if typed.count > 4, best.candidate.map({ isStranger($0.read) }) ?? true {
            considerFarWords(lists.words, for: typed, &best)
        }
        // Another form of the same word brings nothing.
        return best.candidate.flatMap { read.stem >= 0 && $0.read.stem == read.stem ? nil : $0 }
    }

    /// A known word that no neighbour expects gives way only to a frequent one that a neighbour does expect.
    private func bestOfFrequent(
        for typed: Span<UInt8>, _ read: ReadWord, left: BigramModel.Word, right: BigramModel.Word
    ) -> SpellingCandidate? {
        // What the rules name outside their examples has a meaning of its own.
        let frequency = read.word < 0 ? 1 : reader.vocabulary.frequency[Int(read.word)]
        guard typed.count > 2, (1...Self.mostFrequency).contains(frequency) else { return nil }
        var best: BestCandidate?
        nearLists.frequentWords.forEachNear(typed) { index, meant in
            guard let cost = SlipCost.ofOne(typed: typed, meant: meant), cost > 0 else { return }
            let next = candidate(index, cost)
            guard bigrams.knowsNeighbour(of: next.first, left, right) else { return }
            var now = best ?? standing(read, by: Self.knownStand, left: left, right: right)
            now.consider(next)
            best = now
        }
        return best?.candidate
    }

    /// A known word as it stands, how firmly beside what its neighbours make of it.
    func standing(
        _ read: ReadWord, by firmness: Float = 0, left: BigramModel.Word, right: BigramModel.Word
    ) -> BestCandidate {
        let word = bigrams.word(read)
        let fit = bigrams.chance(of: word, after: left) + bigrams.chance(of: right, after: word)
        return BestCandidate(from: fit + firmness, left: left, right: right, bigrams)
    }

    /// ln p of a word that nobody knows.
    func chanceOfStranger(_ typed: Span<UInt8>, _ read: ReadWord, _ look: WordLook) -> Float {
        var chance = Self.strange + Self.strangeLetter * Float(typed.count)
        chance += Self.strangeGroup * Float(bigrams.strangeGroups(in: typed))
        if look.isName { chance += Self.nameStand }
        if typed.count < 4 { chance += Self.shortStand }
        if read.word >= 0 { chance += Self.rareStand }
        let isForm = read.word < 0 && read.stem >= 0 || reader.isRegularForm(typed)
        return isForm ? chance + Self.formStand : chance
    }

    /// Words of the rules that one slip turns into what was typed; into a word of theirs only frequent ones.
    private func considerWords(
        _ words: NearWords, for typed: Span<UInt8>, _ read: ReadWord, _ best: inout BestCandidate
    ) {
        let leastFrequency = read.word < 0 ? 0 : Self.leastFrequency
        words.forEachNear(typed) { index, meant in
            guard let cost = SlipCost.ofOne(typed: typed, meant: meant), cost > 0, best.mayTake(cost: cost),
                reader.vocabulary.frequency[index] >= leastFrequency
            else { return }
            best.consider(candidate(index, cost))
        }
    }

    /// Words of the rules that two cheap slips turn into what was typed.
    private func considerFarWords(
        _ words: NearWords, for typed: Span<UInt8>, _ best: inout BestCandidate
    ) {
        var slips = SlipCost()
        let limit = typed.count > 7 ? Self.farLimit + 1 : Self.farLimit
        words.forEachFar(typed) { index, meant in
            guard
                let cost = slips.ofSeveral(typed: typed, meant: meant, limit: min(limit, best.mostCost)),
                cost > 0, best.mayTake(cost: cost)
            else { return }
            best.consider(candidate(index, cost))
        }
    }

    /// Contractions, listed misspellings, and two words run together.
    private func considerOthers(
        _ misspellings: NearWords, for typed: Span<UInt8>, _ best: inout BestCandidate
    ) {
        for (index, contraction) in Contractions.listed.enumerated() {
            guard let cost = SlipCost.ofOne(typed: typed, meant: contraction.typed.span) else { continue }
            let words = contraction.words.map { reader.word($0) }
            consider(.contraction(index), cost, words, &best)
        }
        misspellings.forEachNear(typed) { index, listed in
            guard let cost = SlipCost.ofOne(typed: typed, meant: listed) else { return }
            let right = Int(reader.rightOf[index])
            let words = reader.words(of: Tokenizer.tokenize(reader.rightWords.text(right)))
            consider(.listed(right), cost + Self.misspelling, words, &best)
        }
        guard typed.count > 3 else { return }
        for cut in 1..<typed.count {
            considerPair(knownPair(typed, cut: cut), Self.blank, &best)
            // "arenthey": the key beside the space bar.
            if cut + 1 < typed.count, Self.besideSpace.contains(typed[cut]) {
                considerPair(knownPair(typed, cut: cut, between: 1), Self.missedBlank, &best)
            }
        }
    }

    private func considerPair(_ pair: (first: Int, last: Int)?, _ cost: Float, _ best: inout BestCandidate) {
        guard let (first, last) = pair else { return }
        consider(.words(first, last), cost, [reader.word(first), reader.word(last)], &best)
    }

    private static let besideSpace = Array("xcvbnm".utf8)

    func candidate(_ index: Int, _ cost: Float) -> SpellingCandidate {
        let read = reader.word(index)
        let word = bigrams.word(read)
        return SpellingCandidate(source: .word(index), cost: cost, first: word, last: word, read: read)
    }

    /// Considers words together; those that the rules list always go together.
    private func consider(
        _ source: SpellingCandidate.Source, _ cost: Float, _ words: [ReadWord], _ best: inout BestCandidate
    ) {
        guard let first = words.first.map(bigrams.word), let read = words.last else { return }
        let last = bigrams.word(read)
        var cost = cost
        if case .listed = source {} else { cost -= bigrams.chance(of: last, after: first) }
        best.consider(SpellingCandidate(source: source, cost: cost, first: first, last: last, read: read))
    }

    /// The letters of a candidate, words with a blank between.
    func letters(of candidate: SpellingCandidate) -> [UInt8] {
        let words = reader.vocabulary.words
        switch candidate.source {
        case .word(let index): return Array(words.bytes[words.range(index)])
        case .words(let first, let last):
            return words.bytes[words.range(first)] + [UInt8(ascii: " ")] + words.bytes[words.range(last)]
        case .contraction(let index): return Contractions.listed[index].typed
        case .listed(let index): return Array(reader.rightWords.bytes[reader.rightWords.range(index)])
        }
    }
}
