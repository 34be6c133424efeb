import Testing

@testable import Conversation

/// The fast scoring beside the same sum done the plain way.
@Suite struct LineScorerTests {
    private static let lines = [
        "", "?", "do they stretch", "can i wash them, wash them and clean the washing machine",
        "zanzibar stretch quux 9.5 👍 hello hello", "strech",
    ]

    @Test(arguments: lines, [false, true])
    func agreesWithThePlainSum(text: String, isPrepared: Bool) throws {
        let learnt = try CoreRules.model()
        let model = isPrepared ? learnt.preparedForManyLines() : learnt
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
        var scores = [Float](repeating: 0, count: model.subjects.count)
        sketch.weigh(blocks: model.blocks, unknownStrength: model.unknownStrength) { key in
            model.features.find(key).map { ($0, $0.strength) }
        } emit: { feature, value, _ in
            model.features.forEachWeight(of: feature) { scores[$0] += value * $1 / 256 }
        }
        return scores
    }
}
