/// Scores stretches of one line; what a word's letters bring is worked out once for all stretches it stands in.
///
/// The arithmetic is that of `FeatureSketch` and `FeatureWeights`, block by block: features of value
/// strength × √rarity, each block brought to length 1 with unknown features counted.
struct LineScorer: ~Copyable {
    private let model: IntentModel
    private let line: TokenizedLine
    private let words: [ReadWord]
    private let concepts: [FoundConcept]
    /// What the letters of words add that `model.letters` does not know, where each subject has a sum.
    private var ownLetters: [Float] = []
    /// For each word where the sums of its letters begin.
    private var places: [LetterPlace] = []
    /// The squared length of each word's letter groups; 0 for other tokens.
    private var squares: [Float] = []
    /// The length of all block weights together.
    private let total: Float

    private enum LetterPlace {
        case nowhere
        case ownLetters(Int)
        case modelLetters(Int)
    }

    private static let letterBlock = 2

    init(_ model: IntentModel, _ line: TokenizedLine, _ words: [ReadWord]) {
        self.model = model
        self.line = line
        self.words = words
        concepts = model.reader.concepts(words, 0..<words.count)
        total = FeatureWeights.totalWeight(blocks: model.blocks)
        if SubjectSums.isDense(model.subjects.count) { addLetters() }
    }

    /// A stretch of the line with its features weighed.
    private struct Stretch {
        let range: Range<Int>
        var sums: SubjectSums
        /// Its known features, letters aside where each word has sums of its own.
        var features: [(feature: FeatureTable.Feature, share: Float, word: Int)] = []
        /// What the sums of its words' letters count.
        var letterShare: Float = 0
    }

    /// A feature that a stretch may have, with the word it belongs to.
    private typealias Part = (key: UInt64, strength: Float, word: Int)

    /// The best subjects for a stretch, and how strongly its words speak for them.
    ///
    /// - Complexity: O(words × weights of their features); nothing is looked up for letters again.
    func best(_ range: Range<Int>) -> SpanScores {
        let stretch = stretch(range)
        var scores = model.best(stretch.sums)
        if range.count == words.count, let subject = model.verbatimSubject(words) {
            scores.favour(
                subject, isCovered: subject < model.coveredCount, isNamed: subject != model.elsewhere)
        }
        scores.weigh { strengths(stretch, for: $0, and: $1) }
        return scores
    }

    /// Whether a stretch has a concept, or a word that says as much as a content word.
    func hasContent(_ range: Range<Int>, from strength: Float) -> Bool {
        range.contains { words[$0].strength >= strength } || concepts.contains { $0.isInside(range) }
    }

    /// The score of every subject for a stretch.
    func scores(_ range: Range<Int>) -> [Float] {
        stretch(range).sums.all(subjectCount: model.subjects.count)
    }

    /// How strongly the words of a stretch speak for a subject.
    func strength(_ range: Range<Int>, for subject: Int) -> Float {
        strengths(stretch(range), for: subject, and: subject).earlier
    }

    /// How strongly the words of a stretch speak for two subjects, the second not before the first.
    private func strengths(
        _ stretch: Stretch, for earlier: Int, and later: Int
    ) -> (earlier: Float, later: Float) {
        let start = stretch.range.lowerBound
        var gains = [(earlier: Float, later: Float)](repeating: (0, 0), count: stretch.range.count)
        for (feature, share, word) in stretch.features {
            let weights = model.features.weights(of: feature, for: earlier, and: later)
            gains[word - start].earlier += share * weights.earlier
            gains[word - start].later += share * weights.later
        }
        if !places.isEmpty {
            let share = stretch.letterShare / FeatureTable.unit
            for index in stretch.range where !isRepeated(index, since: start) {
                gains[index - start].earlier += share * letterGain(index, earlier)
                gains[index - start].later += share * letterGain(index, later)
            }
        }
        return (WordStrength.sum(gains.lazy.map(\.earlier)), WordStrength.sum(gains.lazy.map(\.later)))
    }

    private func letterGain(_ index: Int, _ subject: Int) -> Float {
        switch places[index] {
        case .nowhere: 0
        case .ownLetters(let base): ownLetters[base + subject]
        case .modelLetters(let base): model.letters?.sums[base + subject] ?? 0
        }
    }

    private func stretch(_ range: Range<Int>) -> Stretch {
        var stretch = Stretch(range: range, sums: SubjectSums(subjectCount: model.subjects.count))
        addBlock(0, stems(in: range), to: &stretch)
        addBlock(1, bigrams(in: range), to: &stretch)
        if places.isEmpty {
            addBlock(Self.letterBlock, letters(in: range), to: &stretch)
        } else {
            addLetterBlock(to: &stretch)
        }
        let inside = concepts(in: range)
        addBlock(
            3, inside.map { (FeatureSketch.key(concept: $0.concept), 1, $0.words.upperBound - 1) },
            to: &stretch)
        if let last = concepts.last(where: { $0.isInside(range) })?.words.upperBound {
            let pairs = FeatureSketch.pairKeys(inside.map(\.concept))
            addBlock(4, pairs.map { ($0, 1, last - 1) }, to: &stretch)
        }
        stretch.sums.divide(by: FeatureTable.unit)
        return stretch
    }

    private func addBlock(_ block: Int, _ parts: [Part], to stretch: inout Stretch) {
        let first = stretch.features.count
        var square: Float = 0
        for (key, strength, word) in parts {
            let feature = key == 0 ? nil : model.features.find(key)
            let value = (feature?.strength ?? model.unknownStrength) * strength
            square += value * value
            if let feature { stretch.features.append((feature, value, word)) }
        }
        guard square > 0 else { return }
        let scale = FeatureWeights.blockWeights[block] / (square.squareRoot() * total)
        for index in first..<stretch.features.count {
            stretch.features[index].share *= scale
            let (feature, share, _) = stretch.features[index]
            model.features.forEachWeight(of: feature) { stretch.sums.add(share * $1, to: $0) }
        }
    }

    /// Whether the letters of a token are features.
    private func hasLetters(_ index: Int) -> Bool { line.tokens[index].kind == .word && words[index].counts }

    /// Works out what the letters of each word add to every subject.
    private mutating func addLetters() {
        var sums: [Float] = []
        places = Array(repeating: .nowhere, count: words.count)
        squares = Array(repeating: 0, count: words.count)
        for index in words.indices where hasLetters(index) {
            let word = words[index].word
            if word >= 0, let known = model.letters {
                places[index] = .modelLetters(known.base(word))
                squares[index] = known.squares[Int(word)]
                continue
            }
            let base = sums.count
            places[index] = .ownLetters(base)
            sums += repeatElement(0, count: model.subjects.count)
            squares[index] = LetterRows.add(
                line.folded.span.extracting(line.tokens[index].foldedRange), strength: words[index].strength,
                model.features, model.unknownStrength, to: &sums, at: base)
        }
        ownLetters = sums
    }

    private func addLetterBlock(to stretch: inout Stretch) {
        var square: Float = 0
        var all = [Float](repeating: 0, count: model.subjects.count)
        let start = stretch.range.lowerBound
        for index in stretch.range where squares[index] > 0 && !isRepeated(index, since: start) {
            square += squares[index]
            switch places[index] {
            case .nowhere: break
            case .ownLetters(let base): Self.add(ownLetters, from: base, to: &all)
            case .modelLetters(let base): Self.add(model.letters?.sums, from: base, to: &all)
            }
        }
        guard square > 0 else { return }
        stretch.letterShare = FeatureWeights.blockWeights[Self.letterBlock] / (square.squareRoot() * total)
        stretch.sums.add(all, times: stretch.letterShare)
    }

    private static func add(_ rows: [Float]?, from start: Int, to sums: inout [Float]) {
        guard let rows else { return }
        let row = rows.span.extracting(start..<start + sums.count)
        var target = sums.mutableSpan
        for index in 0..<target.count { target[unchecked: index] += row[unchecked: index] }
    }

    /// The letter groups of a stretch, one by one; a word said twice counts once.
    private func letters(in range: Range<Int>) -> [Part] {
        var found: [Part] = []
        for index in range where hasLetters(index) && !isRepeated(index, since: range.lowerBound) {
            let strength = words[index].strength
            let text = line.folded.span.extracting(line.tokens[index].foldedRange)
            FeatureSketch.forEachLetterGroup(of: text) { found.append(($0, strength, index)) }
        }
        return found
    }

    private func isRepeated(_ index: Int, since start: Int) -> Bool {
        let word = words[index].word
        guard word >= 0 else { return false }
        for earlier in start..<index where words[earlier].word == word { return true }
        return false
    }

    private func stems(in range: Range<Int>) -> [Part] {
        var found: [Part] = []
        for index in range where words[index].counts {
            let key = FeatureSketch.key(stem: words[index].stem)
            if key == 0 || !found.contains(where: { $0.key == key }) {
                found.append((key, words[index].strength, index))
            }
        }
        return found
    }

    private func bigrams(in range: Range<Int>) -> [Part] {
        var found: [Part] = []
        var left = FeatureSketch.edge
        func add(_ right: FeatureSketch.Neighbour, _ word: Int) {
            let (key, strength) = FeatureSketch.bigram(left, right)
            found.append((key, strength, word))
            left = right
        }
        for index in range where words[index].counts { add(FeatureSketch.Neighbour(words[index]), index) }
        if let last = found.last?.word { add(FeatureSketch.edge, last) }
        return found
    }

    /// The concepts of a stretch, each where it is first found.
    private func concepts(in range: Range<Int>) -> [FoundConcept] {
        var found: [FoundConcept] = []
        for concept in concepts where range.contains(concept.words.lowerBound) {
            guard concept.isInside(range), !found.contains(where: { $0.concept == concept.concept }) else {
                continue
            }
            found.append(concept)
        }
        return found
    }
}
