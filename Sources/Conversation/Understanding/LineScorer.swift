/// Scores stretches of one line; what its words bring is looked up once for all stretches they stand in.
///
/// The arithmetic is that of `FeatureSketch` and `FeatureWeights`, block by block: features of value
/// strength × √rarity, each block brought to length 1 with unknown features counted.
struct LineScorer: ~Copyable {
    private let model: IntentModel
    private let line: TokenizedLine
    private let words: [ReadWord]
    private let features: LineFeatures
    /// Nil where there are too many subjects for each to have a sum.
    private let letters: LineLetters?

    init(_ model: IntentModel, _ line: TokenizedLine, _ words: [ReadWord]) {
        self.model = model
        self.line = line
        self.words = words
        features = LineFeatures(words, model)
        letters = SubjectCount.hasSums(model.subjects.count) ? LineLetters(model, line, words) : nil
    }

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
        range.contains { words[$0].strength >= strength }
            || features.concepts.contains { $0.concept.isInside(range) }
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
        _ stretch: WeighedStretch, for earlier: Int, and later: Int
    ) -> (earlier: Float, later: Float) {
        let start = stretch.range.lowerBound
        var gains: [(earlier: Float, later: Float)] = []
        gains.reserveCapacity(stretch.range.count)
        for _ in stretch.range { gains.append((0, 0)) }
        for (feature, share, word) in stretch.features {
            let weights = model.weights(of: feature, for: earlier, and: later)
            gains[word - start].earlier += share * weights.earlier
            gains[word - start].later += share * weights.later
        }
        if let letters {
            let share = stretch.letterShare / FeatureTable.unit
            letters.forEachWord(in: stretch.range) { index in
                gains[index - start].earlier += share * letters.gain(index, earlier)
                gains[index - start].later += share * letters.gain(index, later)
            }
        }
        return (WordStrength.sum(gains.lazy.map(\.earlier)), WordStrength.sum(gains.lazy.map(\.later)))
    }

    private static let (stemBlock, pairBlock, letterBlock, conceptBlock, conceptPairBlock) = (0, 1, 2, 3, 4)

    private func stretch(_ range: Range<Int>) -> WeighedStretch {
        var stretch = WeighedStretch(range, model)
        features.forEachStem(in: range) { stretch.add($0) }
        stretch.endBlock(Self.stemBlock, model)
        features.forEachPair(in: range, model) { stretch.add($0) }
        stretch.endBlock(Self.pairBlock, model)
        if let letters {
            stretch.add(letters, block: Self.letterBlock, model)
        } else {
            addLetters(to: &stretch)
        }
        addConcepts(to: &stretch)
        stretch.finish()
        return stretch
    }

    /// Adds the letter groups of a stretch, one by one; a word said twice counts once.
    private func addLetters(to stretch: inout WeighedStretch) {
        let range = stretch.range
        for index in range where line.tokens[index].kind == .word && words[index].counts {
            let word = words[index]
            if word.word >= 0, words[range.lowerBound..<index].contains(where: { $0.word == word.word }) {
                continue
            }
            let text = line.folded.span.extracting(line.tokens[index].foldedRange)
            FeatureSketch.forEachLetterGroup(of: text) { key in
                stretch.add(LineFeatures.Part(key, strength: word.strength, word: index, model))
            }
        }
        stretch.endBlock(Self.letterBlock, model)
    }

    private func addConcepts(to stretch: inout WeighedStretch) {
        guard let last = features.lastConcept(in: stretch.range) else { return }
        let inside = features.concepts(in: stretch.range)
        for (_, part) in inside { stretch.add(part) }
        stretch.endBlock(Self.conceptBlock, model)
        for key in FeatureSketch.pairKeys(inside.map(\.concept)) {
            stretch.add(LineFeatures.Part(key, strength: 1, word: last.part.word, model))
        }
        stretch.endBlock(Self.conceptPairBlock, model)
    }
}
