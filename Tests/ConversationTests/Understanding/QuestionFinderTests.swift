import Testing

@testable import Conversation

@Suite struct QuestionFinderTests {
    @Test(
        arguments: [
            // Confidence by first piece, then by length.
            ([[0.9]], [0..<1]), ([[0.44]], []), ([[0.9, 0.95], [0.9]], [0..<1, 1..<2]),
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

    @Test("Courtesies take no place of a question, and one beside questions is enough")
    func courtesies() throws {
        let finder = QuestionFinder(try CoreRules.model(), courtesies: [1], settings: InterpreterSettings())
        func chosen(_ subjects: [Int]) -> [Int] {
            let readings = subjects.enumerated().map { [reading($0..<$0 + 1, 1, of: $1)] }
            let spans = QuestionFinder.Spans(
                readings: readings, pieceCount: subjects.count, whole: reading(0..<subjects.count, 0))
            return finder.choose(spans).compactMap { $0.covered.first?.subject }
        }
        #expect(chosen([1, 0, 2, 0]) == [1, 0, 2, 0])
        #expect(chosen([1, 0, 2, 0, 1]) == [1, 0, 2, 0])
        #expect(chosen([0, 2, 0, 1]) == [0, 2, 0, 1])
        #expect(chosen([1, 1]) == [1, 1])
    }

    private func reading(_ tokens: Range<Int>, _ confidence: Float, of subject: Int = 0) -> SpanReading {
        let candidate = SpanReading.Candidate(subject: subject, confidence: confidence)
        return SpanReading(tokens: tokens, covered: [candidate], refused: nil)
    }
}
