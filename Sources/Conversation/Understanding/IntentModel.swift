/// What was learnt from a rule base's examples: reads a line and scores every subject.
package struct IntentModel: Sendable {
    package let subjects: [String]
    package let coveredCount: Int
    /// The subject that stands for talk about anything else, if the rules have one.
    package var elsewhere: Int?
    let reader: WordReader
    let weights: FeatureWeights
    let rows: WeightRows
    let examples: ExampleVectors

    /// Share of the nearest example in a score.
    static let nearestShare: Float = 1.0 / 3

    /// Scores of a whole line, best first; for measuring.
    package func rank(_ text: String) -> [(subject: Int, confidence: Float)] {
        let line = reader.mend(Tokenizer.tokenize(text)).0
        let words = reader.words(of: line)
        let scores = allScores(line, words, 0..<words.count)
        return scores.enumerated().map { ($0.offset, $0.element) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    }

    func scores(_ line: TokenizedLine, _ words: [ReadWord], _ range: Range<Int>) -> SpanScores {
        let scores = allScores(line, words, range)
        var result = SpanScores()
        for subject in 0..<coveredCount {
            if result.covered.count == 5, let last = result.covered.last, scores[subject] <= last.score { continue }
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

    private func allScores(_ line: TokenizedLine, _ words: [ReadWord], _ range: Range<Int>) -> [Float] {
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
        var dense = [Float](repeating: 0, count: weights.keys.count)
        for (feature, value) in zip(vector.features, vector.values) { dense[Int(feature)] += value }
        var best = [Float](repeating: 0, count: subjects.count)
        for example in 0..<examples.count {
            var sum: Float = 0
            for index in examples.range(example) {
                sum += dense[Int(examples.features[index])] * examples.values[index]
            }
            let subject = Int(examples.subjects[example])
            best[subject] = max(best[subject], sum)
        }
        for index in scores.indices {
            scores[index] = (1 - Self.nearestShare) * scores[index] + Self.nearestShare * best[index]
        }
        return scores
    }

    /// Reads a line; for measuring.
    package func interpret(_ text: String, settings: InterpreterSettings) -> [SpanReading] {
        let line = reader.mend(Tokenizer.tokenize(text)).0
        return Interpreter(self, settings: settings).read(line, reader.words(of: line))
    }
}
