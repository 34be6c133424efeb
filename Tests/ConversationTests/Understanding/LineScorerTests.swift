import Testing

@testable import Conversation

/// The fast scoring beside the same sum done the plain way.
@Suite struct LineScorerTests {
    @Test(arguments: [
        "", "?", "do they stretch", "can i wash them, wash them and clean the washing machine",
        "zanzibar stretch quux 9.5 👍 hello hello", "strech",
    ])
    func agreesWithThePlainSum(text: String) throws {
        let model = try CoreRules.model()
        let line = model.reader.mend(Tokenizer.tokenize(text)).0
        let words = model.reader.words(of: line)
        let scorer = LineScorer(model, line, words)
        for start in 0...words.count {
            for end in start...words.count {
                let plain = plainScores(model, line, words, start..<end)
                let difference = zip(scorer.scores(start..<end), plain).map { abs($0 - $1) }.max()
                #expect((difference ?? 0) < 1e-4, "\(start)..<\(end)")
            }
        }
    }

    @Test func evidenceAddsUpToTheScore() throws {
        let rulebook = try CoreRules.rulebook()
        let model = try CoreRules.model()
        let examples = rulebook.intents.flatMap(\.asks) + rulebook.uncovered.flatMap(\.asks)
        for text in examples.map(\.text) + ["wash, then a washing machine; zanzibar washing"] {
            let line = model.reader.mend(Tokenizer.tokenize(text)).0
            let words = model.reader.words(of: line)
            let scorer = LineScorer(model, line, words)
            for start in 0..<words.count {
                for end in start + 1...words.count {
                    let scores = scorer.scores(start..<end)
                    for subject in scores.indices {
                        let evidence = model.evidence(line, words, start..<end, for: subject, against: nil)
                        let sum = evidence.reduce(0) { $0 + $1.weight }
                        #expect(abs(sum - scores[subject]) < 1e-4, "\(text) \(start)..<\(end)")
                    }
                }
            }
        }
    }

    private func plainScores(
        _ model: IntentModel, _ line: TokenizedLine, _ words: [ReadWord], _ range: Range<Int>
    ) -> [Float] {
        // Concepts are those of the whole line; a stretch that cuts one has none of it.
        let concepts = model.reader.concepts(words, 0..<words.count).filter {
            range.lowerBound <= $0.words.lowerBound && $0.words.upperBound <= range.upperBound
        }
        var sketch = FeatureSketch()
        sketch.collect(words, range, of: line, concepts: concepts)
        var vector = FeatureVector()
        model.weights.weigh(sketch, into: &vector)
        var scores = [Float](repeating: 0, count: model.subjects.count)
        for (feature, value) in zip(vector.features, vector.values) {
            for entry in model.rows.range(Int(feature)) {
                scores[Int(model.rows.subjects[entry])] += value * Float(model.rows.weights[entry]) / 256
            }
        }
        return scores
    }
}
