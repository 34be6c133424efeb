/// Every word the rules use, with its stem; the words that spelling is repaired toward.
struct Vocabulary: Sendable, Equatable {
    /// Surface words of the rules, folded.
    var words = ByteStringTable()
    /// The stem of each word, index into `stems`.
    var stemOfWord: [Int32] = []
    /// How often each word stands in the examples.
    var frequency: [Int32] = []
    /// √rarity of each word in general English.
    var strengthOfWord: [Float] = []
    var stems = ByteStringTable()
    /// For each stem 1 if it is a number that keeps its face (`1130`); other numbers are all `#`.
    var keepsFace: [UInt8] = []
    /// The stem `#`.
    var anyNumber: Int32 = 0

    init() {
        anyNumber = Int32(stems.intern("#"))
        keepsFace = [0]
    }

    /// Adds the words of a text from the rules.
    ///
    /// - Parameters:
    ///   - keepingNumbers: Whether numbers in it have a meaning of their own.
    ///   - counting: Whether it is an example, so that its words' frequency counts.
    mutating func add(_ line: TokenizedLine, keepingNumbers: Bool, counting: Bool, english: EnglishWords) {
        for token in line.tokens {
            let text = line.folded.span.extracting(token.foldedRange)
            switch token.kind {
            case .word, .symbol:
                let word = add(text, english)
                if counting { frequency[word] += 1 }
            case .number where keepingNumbers:
                let word = add(text, english)
                keepsFace[Int(stemOfWord[word])] = 1
            default: break
            }
        }
    }

    private mutating func add(_ word: Span<UInt8>, _ english: EnglishWords) -> Int {
        let index = words.intern(word)
        if index == stemOfWord.count {
            let stem = stems.intern(Stemmer.stem(word).span)
            if stem == keepsFace.count { keepsFace.append(0) }
            stemOfWord.append(Int32(stem))
            frequency.append(0)
            strengthOfWord.append(english.rarity(word).squareRoot())
        }
        return index
    }
}
