import Testing

@testable import Conversation

@Suite struct SpellingRepairTests {
    @Test(arguments: [
        ("strech", "stretch 1"), ("washible", "washable 1"), ("wahsalbe", "washable 2"),
        // One edit only below seven letters.
        ("waight", "weight 1"), ("wihgte", ""),
        ("bight", "light 1"),
        // Of two as near, the one more often in the examples, then the alphabet.
        ("lacer", "laces 1"), ("mater", "cater 1"),
        // Of four letters a swap, a missing or a doubled one.
        ("saop", "soap 1"), ("sooap", "soap 1"), ("ligt", "light 1"), ("soup", ""), ("sol", ""), ("", ""),
    ])
    func findsTheNearestWord(word: String, expected: String) {
        let vocabulary = Self.vocabulary(
            "stretch washable weight light laces laces laced soap water cater hater")
        #expect(Self.candidate(word, vocabulary) == expected)
    }

    @Test func aSharedFirstLetterWinsOverFrequency() {
        let vocabulary = Self.vocabulary("mount mount mount count")
        #expect(Self.candidate("cound", vocabulary) == "count 1")
        #expect(Self.candidate("bount", vocabulary) == "mount 1")
    }

    @Test func veryLongWordsAreLeftAlone() {
        let long = String(repeating: "a", count: 32)
        let vocabulary = Self.vocabulary(long)
        #expect(Self.candidate(long + "b", vocabulary) == "")
        #expect(Self.candidate(String(long.dropLast()), vocabulary) == long + " 1")
    }

    private static func vocabulary(_ text: String) -> Vocabulary {
        var vocabulary = Vocabulary()
        vocabulary.add(
            Tokenizer.tokenize(text), keepingNumbers: false, counting: true, english: EnglishWords())
        return vocabulary
    }

    private static func candidate(_ word: String, _ vocabulary: Vocabulary) -> String {
        let letters = Array(word.utf8)
        guard let found = SpellingRepair(vocabulary).candidate(for: letters.span, in: vocabulary) else {
            return ""
        }
        return "\(vocabulary.words.text(found.word)) \(found.distance)"
    }
}
