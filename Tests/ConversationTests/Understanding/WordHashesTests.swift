import Testing

@testable import Conversation

@Suite struct WordHashesTests {
    @Test(
        "Known words bring the hashes that they would be given",
        arguments: ["", "do they stretch, zanzibar 9.5? 👍"])
    func agreesWithKnown(text: String) throws {
        let reader = try CoreRules.model().reader
        let line = Tokenizer.tokenize(text)
        let known = WordHashes(reader.vocabulary)
        #expect(WordHashes(line, reader.words(of: line), known: known) == WordHashes(line))
    }
}
