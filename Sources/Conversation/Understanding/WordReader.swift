/// Turns tokens into words the matcher knows: listed misspellings put right, stems looked up, concepts found.
///
/// A class, since its many arrays would otherwise be counted with every copy of the model.
final class WordReader: Sendable {
    let vocabulary: Vocabulary
    let concepts: PhraseIndex
    let misspellings: ByteStringTable
    /// For each misspelling its right words, an index into `rightWords`.
    let rightOf: [UInt32]
    let rightWords: ByteStringTable
    /// Words that may have been meant as others that sound alike.
    let soundAlikes: ByteStringTable
    /// For each of them what it may be meant as, blanks between, an index into `rightWords`.
    let meantBySound: [UInt32]
    let english: EnglishWords

    /// A reader from its parts, as a stored model holds them.
    init(
        vocabulary: Vocabulary, concepts: PhraseIndex, misspellings: ByteStringTable, rightOf: [UInt32],
        rightWords: ByteStringTable, soundAlikes: ByteStringTable, meantBySound: [UInt32],
        english: EnglishWords
    ) {
        self.vocabulary = vocabulary
        self.concepts = concepts
        self.misspellings = misspellings
        self.rightOf = rightOf
        self.rightWords = rightWords
        self.soundAlikes = soundAlikes
        self.meantBySound = meantBySound
        self.english = english
    }

    /// Puts the right words where the rules list a misspelling.
    ///
    /// - Returns: The line with the right words in their tokens, and what was read as what.
    func mend(_ line: TokenizedLine) -> (TokenizedLine, [Repair]) { line.replacing(listedWords(in: line)) }

    /// The right words for the misspellings of a line that the rules list.
    ///
    /// A letter or two that touch a number are part of a size or a model (`8w`, `2002r`), not text-speak; so is a
    /// capital before one (`W 8.5`).
    func listedWords(in line: TokenizedLine) -> [TokenizedLine.Replacement] {
        var replacements: [TokenizedLine.Replacement] = []
        for index in line.tokens.indices where line.tokens[index].kind == .word {
            let word = line.folded.span.extracting(line.tokens[index].foldedRange)
            if word.count < 3, line.touchesNumber(index) || line.isInitialOfNumber(index) { continue }
            guard let found = misspellings.find(word) else { continue }
            let right = rightWords.bytes[rightWords.range(Int(rightOf[found]))]
            replacements.append(line.replacement(of: index, with: right))
        }
        return replacements
    }

    /// The words of a line, one a token.
    func words(of line: TokenizedLine) -> [ReadWord] {
        var result: [ReadWord] = []
        result.reserveCapacity(line.tokens.count)
        for token in line.tokens {
            result.append(read(line.folded.span.extracting(token.foldedRange), token.kind))
        }
        return result
    }

    private func read(_ text: Span<UInt8>, _ kind: Token.Kind) -> ReadWord {
        switch kind {
        case .stop, .pause: return .mark
        case .number: return readNumber(text)
        case .word, .symbol: return readWord(text, isWord: kind == .word)
        }
    }

    /// How much a number says that the rules do not name.
    private static let numberStrength: Float = 0.7

    private func readNumber(_ text: Span<UInt8>) -> ReadWord {
        let any = vocabulary.anyNumber
        guard let word = vocabulary.words.find(text) else {
            return ReadWord(word: -1, stem: any, phraseStem: any, counts: true, strength: Self.numberStrength)
        }
        let face = vocabulary.stemOfWord[word]
        let kept = vocabulary.keepsFace[Int(face)] == 1
        return ReadWord(
            word: Int32(word), stem: kept ? face : any, phraseStem: face, counts: true,
            strength: Self.numberStrength)
    }

    private func readWord(_ text: Span<UInt8>, isWord: Bool) -> ReadWord {
        let hash = Hashing.hash(text)
        if let index = vocabulary.words.find(text, hash: hash) { return word(index) }
        let stem = vocabulary.stems.find(Stemmer.stem(text).span).map(Int32.init) ?? -1
        let strength = english.rarity(text, hash: hash).squareRoot()
        return ReadWord(
            word: -1, stem: stem, phraseStem: stem, counts: isWord || stem >= 0, strength: strength)
    }

    /// The concepts in a stretch of words, longest phrases first, none overlapping another.
    func concepts(_ words: [ReadWord], _ range: Range<Int>) -> [FoundConcept] {
        var found: [FoundConcept] = []
        var stems: [Int32] = []
        var origin: [Int] = []
        stems.reserveCapacity(range.count)
        origin.reserveCapacity(range.count)
        for index in range where words[index].counts {
            stems.append(words[index].phraseStem)
            origin.append(index)
        }
        var start = 0
        while start < stems.count {
            guard let (length, owners) = concepts.longest(at: start, in: stems) else {
                start += 1
                continue
            }
            let span = origin[start]..<origin[start + length - 1] + 1
            for owner in owners { found.append(FoundConcept(concept: concepts.owners[owner], words: span)) }
            start += length
        }
        return found
    }
}

extension WordReader: Equatable {
    static func == (left: WordReader, right: WordReader) -> Bool {
        left === right
            || left.vocabulary == right.vocabulary && left.concepts == right.concepts
                && left.misspellings == right.misspellings && left.rightOf == right.rightOf
                && left.rightWords == right.rightWords && left.soundAlikes == right.soundAlikes
                && left.meantBySound == right.meantBySound && left.english == right.english
    }
}
