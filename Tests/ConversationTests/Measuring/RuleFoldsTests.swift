import Testing

@testable import Conversation

/// Rules measured on themselves.
@Suite struct RuleFoldsTests {
    @Test func everyAskLineIsLeftOutOnceAndTitlesNever() throws {
        let rulebook = try MeasuringRules.rulebook()
        let all = TrainingSet(rulebook).utterances.map(\.text)
        let folds = RuleFolds(rulebook, english: EnglishWords(), count: 3)
        var leftOut: [String] = []
        for fold in 0..<3 {
            let kept = folds.training(without: fold).utterances.map(\.text)
            leftOut += all.filter { !kept.contains($0) }
        }
        let asks = rulebook.intents.flatMap(\.asks) + rulebook.uncovered.flatMap(\.asks)
        #expect(leftOut.sorted() == asks.map(\.text).sorted())
    }

    @Test func theSubjectCountsInTheFold() {
        let first = (0..<6).map { RuleFolds.fold(rank: 0, subject: $0, of: 3) }
        #expect(first == [0, 1, 2, 0, 1, 2])
        #expect((0..<3).map { RuleFolds.fold(rank: $0, subject: 1, of: 3) } == [1, 2, 0])
    }

    @Test func eachLineIsMeasured() throws {
        let rulebook = try MeasuringRules.rulebook()
        let measurement = RuleFolds(rulebook, english: EnglishWords(), count: 2).measure()
        #expect(measurement.tally.total == 8)
        #expect(measurement.intents.map(\.name) == ["out of scope", "stretch", "washing"])
    }
}
