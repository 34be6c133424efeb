import Testing

@testable import Conversation

@Suite struct PhraseIndexTests {
    private let index = PhraseIndex(
        [
            ([1], 0), ([1, 2], 1), ([1, 2, 3], 2), ([4, 4], 3), ([1, 2], 0), ([1, 2], 1), ([], 5), ([0], 6),
        ],
        stemCount: 6)

    @Test func theLongestPhraseWins() {
        #expect(found(0, [1, 2, 3]) == "3: [2]")
        #expect(found(0, [1, 2, 4]) == "2: [0, 1]")
        #expect(found(0, [1, 2]) == "2: [0, 1]")
        #expect(found(0, [1, 3]) == "1: [0]")
        #expect(found(1, [5, 1]) == "1: [0]")
        #expect(found(0, [0]) == "1: [6]")
    }

    @Test func whatIsNoPhraseIsNotFound() {
        #expect(found(0, [2, 3]) == "")
        #expect(found(0, [4]) == "")
        #expect(found(0, [4, -1]) == "")
        #expect(found(0, [-1, 1]) == "")
        #expect(found(0, [99]) == "")
        #expect(PhraseIndex().longest(at: 0, in: [0]) == nil)
    }

    private func found(_ start: Int, _ line: [Int32]) -> String {
        guard let (length, owners) = index.longest(at: start, in: line) else { return "" }
        return "\(length): \(Array(index.owners[owners]))"
    }
}
