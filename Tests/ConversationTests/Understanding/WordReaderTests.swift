import Testing

@testable import Conversation

@Suite struct WordReaderTests {
    @Test(arguments: [
        ("do u stretch", "do you stretch", ["u > you"]), ("u8 8u", "u 8 8 u", []),
        ("u 8", "you 8", ["u > you"]),
        // A slip is not for the list to mend.
        ("strech", "strech", []),
    ])
    func mends(text: String, expected: String, repairs: [String]) throws {
        let (line, found) = try CoreRules.model().reader.mend(Tokenizer.tokenize(text))
        #expect(line.tokens.map(line.text).joined(separator: " ") == expected)
        #expect(found.map { "\($0.typed) > \($0.read)" } == repairs)
    }
}
