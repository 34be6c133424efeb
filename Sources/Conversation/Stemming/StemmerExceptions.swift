/// The words that the rules would get wrong, as listed with the published algorithm.
enum StemmerExceptions {
    typealias Letters = Stemmer.PackedLetters

    /// The stem of a word that is looked up rather than worked out.
    static func stem(of word: Span<UInt8>) -> Letters? {
        guard wordLengths.contains(word.count) else { return nil }
        var bits: UInt64 = 0
        for index in word.indices {
            bits = bits << 8 | UInt64(word[index])
        }
        return words.first { $0.word.isWhole(bits, count: word.count) }?.stem
    }

    /// How many letters of a word come before R1, for words that would lose too much otherwise.
    static func beginningLength(of word: [UInt8]) -> Int? {
        beginnings.first { $0.begins(word) }?.count
    }

    /// Whether -ing stays after these letters, the whole of what precedes it: "herr" of herring.
    static func keepsIng(after tail: UInt64, count: Int) -> Bool {
        beforeIng.contains { $0.isWhole(tail, count: count) }
    }

    /// Whether -eed stays after these letters, the whole of what precedes it: "succ" of succeed.
    static func keepsEed(after tail: UInt64, count: Int) -> Bool {
        beforeEed.contains { $0.isWhole(tail, count: count) }
    }

    private static let words: [(word: Letters, stem: Letters)] = [
        ("skis", "ski"), ("skies", "sky"), ("sky", "sky"),
        ("idly", "idl"), ("gently", "gentl"), ("ugly", "ugli"), ("early", "earli"), ("only", "onli"),
        ("singly", "singl"),
        ("news", "news"), ("howe", "howe"),
        ("atlas", "atlas"), ("cosmos", "cosmos"), ("bias", "bias"), ("andes", "andes"),
    ]

    /// The lengths that occur in `words`; most words are told apart by this alone.
    private static let wordLengths = 3...6

    /// Keeps apart "general", "generate" and "generous", "past" and "paste", "universe" and "university".
    private static let beginnings: [Letters] = [
        "gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter",
    ]

    private static let beforeIng: [Letters] = ["inn", "out", "cann", "herr", "earr", "even"]

    /// In the published Snowball source, though not in the text of the description.
    private static let beforeEed: [Letters] = ["succ", "proc", "exc"]
}
