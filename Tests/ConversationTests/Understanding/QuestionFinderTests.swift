import Testing

@testable import Conversation

@Suite struct QuestionFinderTests {
    @Test(
        arguments: [
            // Confidence by first piece, then by length.
            ([[0.9]], [0..<1]), ([[0.45]], []), ([[0.9, 0.95], [0.9]], [0..<1, 1..<2]),
            ([[0.9, 1.4], [0.65]], [0..<2]), ([[0.1, 0.2], [0.8]], [1..<2]), ([], []),
            ([[0.9], [0.9], [0.9], [0.9]], [0..<1, 1..<2, 2..<3]),
        ] as [([[Float]], [Range<Int>])])
    func choosesWhatIsWorthMost(table: [[Float]], expected: [Range<Int>]) throws {
        let finder = QuestionFinder(try CoreRules.model(), settings: InterpreterSettings())
        let readings = table.enumerated().map { first, row in
            row.enumerated().map { reading(first..<first + $0.offset + 1, $0.element) }
        }
        let longest = readings.map(\.count).max() ?? 0
        let full = readings.map { row in
            (row as [SpanReading?]) + Array(repeating: nil, count: longest - row.count)
        }
        let spans = QuestionFinder.Spans(
            readings: full, pieceCount: table.count, whole: reading(0..<table.count, 0))
        #expect(finder.choose(spans).map(\.tokens) == expected)
    }

    private func reading(_ tokens: Range<Int>, _ confidence: Float) -> SpanReading {
        SpanReading(
            tokens: tokens, covered: [SpanReading.Candidate(subject: 0, confidence: confidence)], refused: nil
        )
    }
}
