import Rulebooks

/// Every word the rules use, with its stem; the words that spelling is repaired toward.
struct Vocabulary: Sendable {
    /// Surface words of the rules, folded.
    var words = ByteStringTable()
    /// The stem of each word, index into `stems`.
    var stemOfWord: [Int32] = []
    /// How often each word stands in the examples.
    var frequency: [Int32] = []
    var stems = ByteStringTable()
    /// Stems that concepts or entities use; a number among them keeps its face (`1130`), others are `#`.
    var numbersKept: Set<Int32> = []

    /// The stem that stands for any number without a meaning of its own.
    static let anyNumber: [UInt8] = [UInt8(ascii: "#")]

    /// Adds the words of a text and gives their stems.
    mutating func add(_ line: TokenizedLine, keepingNumbers: Bool, counting: Bool) {
        for token in line.tokens {
            switch token.kind {
            case .word, .symbol: add(line.folded.span.extracting(token.foldedRange), counting: counting)
            case .number where keepingNumbers:
                let word = add(line.folded.span.extracting(token.foldedRange), counting: false)
                numbersKept.insert(stemOfWord[word])
            default: break
            }
        }
    }

    @discardableResult
    private mutating func add(_ word: Span<UInt8>, counting: Bool) -> Int {
        let index = words.intern(word)
        if index == stemOfWord.count {
            let stem = Stemmer.stem(word)
            stemOfWord.append(Int32(stems.intern(stem.span)))
            frequency.append(0)
        }
        if counting { frequency[index] += 1 }
        return index
    }
}
