import Rulebooks
import ShippedRules
import Testing

@testable import Conversation

@Suite("The evidence for the rules' own examples")
struct EvidenceTests {
    @Test("What the words gave adds up to the score: every example, and every stretch of each tenth")
    func addsUp() throws {
        let rulebook = try Rulebook(reading: ShippedRules.rulebookFiles())
        var learner = Learner(
            TrainingSet(rulebook), english: EnglishWords(tabSeparated: ShippedRules.english()))
        let model = learner.learn()
        let examples = rulebook.intents.flatMap(\.asks) + rulebook.uncovered.flatMap(\.asks)
        for (number, example) in examples.enumerated() {
            let line = model.reader.mend(Tokenizer.tokenize(example.text)).0
            let words = model.reader.words(of: line)
            let scorer = LineScorer(model, line, words)
            let starts = number % 10 == 0 ? Array(words.indices) : [0]
            for start in starts {
                for end in number % 10 == 0 ? Array(start + 1...words.count) : [words.count] {
                    let best = scorer.best(start..<end)
                    // A line that the rules have word for word may be won against its words.
                    guard !best.isVerbatim, let (subject, score) = best.covered.first else { continue }
                    let evidence = model.evidence(line, words, start..<end, for: subject, against: nil)
                    let sum = evidence.reduce(0) { $0 + $1.weight }
                    #expect(abs(sum - score) < 1e-3, "\(example.text) \(start)..<\(end)")
                }
            }
        }
    }
}
