import Testing

@testable import Conversation

@Suite struct EditDistanceTests {
    @Test(arguments: [
        ("", "", 0, 0), ("stretch", "stretch", 0, 0), ("stretch", "strech", 1, 1),
        ("strech", "stretch", 1, 1),
        ("stretch", "strecth", 1, 1), ("stretch", "strotch", 1, 1), ("abcd", "badc", 2, 2), ("a", "", 1, 1),
        ("kitten", "sitting", 3, 3), ("ab", "ba", 1, 1), ("ca", "abc", 3, 3),
    ])
    func countsSlips(left: String, right: String, limit: Int, expected: Int) {
        #expect(distance(left, right, limit) == expected)
        #expect(distance(right, left, limit) == expected)
    }

    @Test(arguments: [("a", "b", 0), ("kitten", "sitting", 2), ("abc", "abcdef", 2), ("abcd", "badc", 1)])
    func givesUpAboveTheLimit(left: String, right: String, limit: Int) {
        #expect(distance(left, right, limit) == nil)
    }

    private func distance(_ left: String, _ right: String, _ limit: Int) -> Int? {
        EditDistance.optimalAlignment(Array(left.utf8).span, Array(right.utf8).span, limit: limit)
    }
}
