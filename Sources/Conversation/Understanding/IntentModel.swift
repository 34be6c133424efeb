/// What was learnt from a rule base's examples: reads a line and scores every subject.
package struct IntentModel: Sendable {
    nonisolated(unsafe) package static var known: Float = 0
    nonisolated(unsafe) package static var lin: [Float] = []
    nonisolated(unsafe) package static var best: [Float] = []
    nonisolated(unsafe) package static var nearWeight: Float = 0.3333
    package let subjects: [String]
    package let coveredCount: Int
    let reader: WordReader
    let weights: FeatureWeights
    let rows: WeightRows
    let examples: ExampleVectors

    /// Scores of a whole line, best first; for measuring.
    package func rank(_ text: String, nearest: Bool = true, letters: Bool = true) -> [(subject: Int, confidence: Float)] {
        let line = reader.mend(Tokenizer.tokenize(text)).0
        let words = reader.words(of: line)
        return rank(line, words, 0..<words.count, nearest: nearest)
    }

    func rank(_ line: TokenizedLine, _ words: [ReadWord], _ range: Range<Int>, nearest: Bool) -> [(
        subject: Int, confidence: Float
    )] {
        var sketch = FeatureSketch()
        sketch.collect(words, range, of: line, concepts: reader.concepts(words, range))
        var vector = FeatureVector()
        weights.weigh(sketch, into: &vector)
        var scores = [Float](repeating: 0, count: subjects.count)
        for (feature, value) in zip(vector.features, vector.values) {
            for index in rows.range(Int(feature)) {
                scores[Int(rows.subjects[index])] += value * Float(rows.weights[index])
            }
        }
        for index in scores.indices { scores[index] /= WeightRows.unit }
        Self.known = vector.squaredLength.squareRoot()
        Self.lin = scores
        if nearest {
            var dense = [Float](repeating: 0, count: weights.keys.count)
            for (feature, value) in zip(vector.features, vector.values) { dense[Int(feature)] += value }
            var best = [Float](repeating: 0, count: subjects.count)
            for example in 0..<examples.count {
                var sum: Float = 0
                for index in examples.range(example) { sum += dense[Int(examples.features[index])] * examples.values[index] }
                let subject = Int(examples.subjects[example])
                best[subject] = max(best[subject], sum)
            }
            Self.best = best
            for index in scores.indices { scores[index] = (1 - Self.nearWeight) * scores[index] + Self.nearWeight * best[index] }
        }
        return scores.enumerated().map { ($0.offset, $0.element) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    }
}
