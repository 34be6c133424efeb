/// What was learnt from a rule base's examples: reads a line and scores every subject.
package struct IntentModel: Sendable, Equatable {
    /// Digest of what it was learnt from.
    package let fingerprint: String
    package let subjects: [String]
    package let coveredCount: Int
    /// The subject that stands for talk about anything else, if the rules have one.
    package let elsewhere: Int?
    package let conceptNames: [String]
    let reader: WordReader
    let weights: FeatureWeights
    let rows: WeightRows

    init(
        fingerprint: String, subjects: [String], coveredCount: Int, elsewhere: Int?, conceptNames: [String],
        reader: WordReader, weights: FeatureWeights, rows: WeightRows
    ) {
        self.fingerprint = fingerprint
        self.subjects = subjects
        self.coveredCount = coveredCount
        self.elsewhere = elsewhere
        self.conceptNames = conceptNames
        self.reader = reader
        self.weights = weights
        self.rows = rows
    }

    /// Scores of a whole line, best first; for measuring.
    package func rank(_ text: String) -> [(subject: Int, confidence: Float)] {
        let line = reader.mend(Tokenizer.tokenize(text)).0
        let words = reader.words(of: line)
        let scores = LineScorer(self, line, words).scores(0..<words.count)
        return scores.enumerated().map { ($0.offset, $0.element) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    }

    /// The best subjects out of the scores of all.
    func best(_ scores: [Float]) -> SpanScores {
        var result = SpanScores()
        for subject in 0..<coveredCount {
            if result.covered.count == 5, let last = result.covered.last, scores[subject] <= last.score {
                continue
            }
            let at = result.covered.firstIndex { $0.score < scores[subject] } ?? result.covered.count
            result.covered.insert((subject, scores[subject]), at: at)
            if result.covered.count > 5 { result.covered.removeLast() }
        }
        for subject in coveredCount..<subjects.count where subject != elsewhere {
            if let best = result.uncovered, scores[subject] <= best.score { continue }
            result.uncovered = (subject, scores[subject])
        }
        if let elsewhere { result.elsewhere = scores[elsewhere] }
        return result
    }

    /// The weighted features of a stretch; as in `LineScorer`, a concept that it cuts is none of it.
    func vector(_ line: TokenizedLine, _ words: [ReadWord], _ range: Range<Int>) -> FeatureVector {
        let concepts = reader.concepts(words, 0..<words.count).filter { $0.isInside(range) }
        var sketch = FeatureSketch()
        sketch.collect(words, range, of: line, concepts: concepts)
        var vector = FeatureVector()
        weights.weigh(sketch, into: &vector)
        return vector
    }
}
