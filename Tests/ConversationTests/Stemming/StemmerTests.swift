import Conversation
import Testing

@Suite("Stemmer")
struct StemmerTests {
    @Test("agrees with the Snowball reference", arguments: StemmerSample.groups)
    func agreesWithReference(group: StemmerSample.Group) throws {
        for pair in group.pairs.split(whereSeparator: \.isWhitespace) {
            let parts = pair.split(separator: "=", omittingEmptySubsequences: false)
            try #require(parts.count == 2, "not word=stem: \(pair)")
            #expect(stem(Array(parts[0].utf8)) == Array(parts[1].utf8), "\(pair)")
        }
    }

    @Test("replaces what the buffer held, and keeps its storage")
    func usesBufferAgain() {
        var buffer = Array("something longer than either word".utf8)
        let capacity = buffer.capacity
        for (word, expected) in [("hopping", "hop"), ("skies", "sky"), ("a", "a"), ("", "")] {
            Stemmer.stem(Array(word.utf8).span, into: &buffer)
            #expect(buffer == Array(expected.utf8))
        }
        #expect(buffer.capacity == capacity)
    }

    @Test(
        "keeps bytes that are no letters",
        arguments: [[0, 255, 0], [0xC3, 0xA9, 0x20, 0x59], [0, 0x73, 0x6B, 0x79]])
    func keepsOtherBytes(word: [UInt8]) {
        #expect(stem(word).starts(with: word.prefix(3)))
    }

    @Test("survives words that no one writes", arguments: ["y", "a", "s", "'", "l", "e", "ing"])
    func survivesLongWords(part: String) {
        let word = [UInt8](String(repeating: part, count: 200_000).utf8)
        #expect(stem(word).count <= word.count)
    }

    private func stem(_ word: [UInt8]) -> [UInt8] {
        Stemmer.stem(word.span)
    }
}
