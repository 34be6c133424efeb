import Testing

@testable import Conversation

/// Figures against examples worked out by hand.
@Suite struct RankingCurveTests {
    /// Of the six pairs four are in order, one is tied, one is not: 4.5 of 6.
    @Test func areaCountsPairsInOrder() {
        #expect(RankingCurve.area(positives: [0.9, 0.6, 0.4], negatives: [0.6, 0.1]) == 4.5 / 6)
    }

    @Test func areaOfTheClearCases() {
        #expect(RankingCurve.area(positives: [2, 3], negatives: [0, 1]) == 1)
        #expect(RankingCurve.area(positives: [0], negatives: [1, 2]) == 0)
        #expect(RankingCurve.area(positives: [1, 1], negatives: [1]) == 0.5)
        #expect(RankingCurve.area(positives: [], negatives: [1]) == nil)
        #expect(RankingCurve.area(positives: [1], negatives: []) == nil)
    }

    @Test func quantileLiesBetweenNumbers() {
        #expect(Quantile.of([3, 1, 2], at: 0.5) == 2)
        #expect(Quantile.of([1, 2], at: 0.25) == 1.25)
        #expect(Quantile.of([5], at: 0.1) == 5)
        #expect(Quantile.of([], at: 0.1) == 0)
    }
}
