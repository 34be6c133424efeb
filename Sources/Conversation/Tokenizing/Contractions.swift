/// English contractions, with and without their apostrophe, as the words they stand for.
enum Contractions {
    /// The words of a contraction, or nil when the word is none.
    ///
    /// - Parameters:
    ///   - word: Folded letters, apostrophe taken out.
    ///   - apostrophe: How many letters stood before the first apostrophe; nil without one.
    static func expand(_ word: ArraySlice<UInt8>, apostrophe: Int?) -> [[UInt8]]? {
        guard let apostrophe else {
            guard word.count > 1, word.count < 10, let index = table.find(word.span) else { return nil }
            return listed[index].words.map { Array($0.utf8) }
        }
        let base = Array(word.prefix(apostrophe))
        let tail = String(decoding: word.dropFirst(apostrophe), as: UTF8.self)
        switch tail {
        case "t" where base.last == UInt8(ascii: "n"):
            return [negatedBase(Array(base.dropLast())), Array("not".utf8)]
        case "re": return [base, Array("are".utf8)]
        case "ve": return [base, Array("have".utf8)]
        case "ll": return [base, Array("will".utf8)]
        case "m": return [base, Array("am".utf8)]
        case "d": return [base, Array("would".utf8)]
        case "s":
            let isVerb = takesIs.contains(String(decoding: base, as: UTF8.self))
            return isVerb ? [base, Array("is".utf8)] : [base]
        default: return nil
        }
    }

    /// `ca(n't)`, `wo(n't)` and `sha(n't)` lose a letter of the verb.
    private static func negatedBase(_ base: [UInt8]) -> [UInt8] {
        switch String(decoding: base, as: UTF8.self) {
        case "ca": Array("can".utf8)
        case "wo": Array("will".utf8)
        case "sha": Array("shall".utf8)
        case "ai": Array("is".utf8)
        default: base
        }
    }

    private static let takesIs: Set<String> = [
        "it", "that", "this", "what", "who", "where", "how", "when", "why", "there", "here", "he", "she",
        "let",
    ]

    private static let bare: [String: [String]] = [
        "dont": ["do", "not"], "doesnt": ["does", "not"], "didnt": ["did", "not"], "cant": ["can", "not"],
        "cannot": ["can", "not"], "wont": ["will", "not"], "isnt": ["is", "not"], "arent": ["are", "not"],
        "wasnt": ["was", "not"], "werent": ["were", "not"], "havent": ["have", "not"],
        "hasnt": ["has", "not"], "wouldnt": ["would", "not"], "couldnt": ["could", "not"],
        "shouldnt": ["should", "not"], "aint": ["is", "not"], "im": ["i", "am"], "ive": ["i", "have"],
        "whats": ["what", "is"], "thats": ["that", "is"], "theyre": ["they", "are"],
        "theyve": ["they", "have"], "theyll": ["they", "will"], "youre": ["you", "are"],
        "youve": ["you", "have"], "youll": ["you", "will"], "whos": ["who", "is"], "wheres": ["where", "is"],
        "hows": ["how", "is"], "whens": ["when", "is"], "whys": ["why", "is"], "theres": ["there", "is"],
        "heres": ["here", "is"], "itll": ["it", "will"], "thatll": ["that", "will"],
    ]

    /// Contractions without their apostrophe, by the alphabet, each with the words it stands for.
    static let listed: [(typed: [UInt8], words: [String])] = bare.map { (Array($0.key.utf8), $0.value) }
        .sorted {
            $0.0.lexicographicallyPrecedes($1.0)
        }

    /// The contractions of `listed`, numbered as they stand there.
    private static let table: ByteStringTable = {
        var table = ByteStringTable()
        for (typed, _) in listed { _ = table.intern(typed.span) }
        return table
    }()
}
