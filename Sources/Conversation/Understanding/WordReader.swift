/// Turns tokens into words the matcher knows: spellings mended, stems looked up, concepts found.
package struct WordReader: Sendable {
    var vocabulary = Vocabulary()
    var concepts = PhraseIndex()
    /// What a word known as a misspelling stands for.
    var spellings: [String: [UInt8]] = [:]
    var english = EnglishWords()
    var repair: SpellingRepair
    nonisolated(unsafe) package static var off = false

    /// Collects the vocabulary of a training set.
    init(_ training: TrainingSet, english: EnglishWords) {
        var vocabulary = Vocabulary()
        for concept in training.concepts {
            for phrase in concept {
                vocabulary.add(Tokenizer.tokenize(phrase), keepingNumbers: true, counting: false)
            }
        }
        for phrase in training.otherPhrases {
            vocabulary.add(Tokenizer.tokenize(phrase), keepingNumbers: true, counting: false)
        }
        for utterance in training.utterances {
            vocabulary.add(Tokenizer.tokenize(utterance.text), keepingNumbers: false, counting: true)
        }
        for spelling in training.spellings {
            spellings[spelling.wrong] = Array(spelling.right.utf8)
            vocabulary.add(Tokenizer.tokenize(spelling.right), keepingNumbers: false, counting: false)
        }
        _ = vocabulary.stems.intern(Vocabulary.anyNumber.span)
        self.vocabulary = vocabulary
        self.english = english
        self.repair = SpellingRepair(vocabulary)
        for (index, concept) in training.concepts.enumerated() {
            for phrase in concept {
                let line = Tokenizer.tokenize(phrase)
                concepts.add(phraseStems(words(of: line)), owner: Int32(index))
            }
        }
    }

    /// The stems of a phrase from the rules, marks left out.
    func phraseStems(_ words: [ReadWord]) -> [Int32] { words.compactMap(\.phraseStem) }

    /// Mends the spelling of a line.
    ///
    /// - Returns: The line with the mended words in their tokens, and what was read as what.
    func mend(_ line: TokenizedLine) -> (TokenizedLine, [Repair]) {
        var repairs: [Repair] = []
        var replacements: [Int: [UInt8]] = [:]
        for (index, token) in line.tokens.enumerated() where token.kind == .word {
            let word = line.folded.span.extracting(token.foldedRange)
            guard let right = mended(word, line.text(token)) else { continue }
            replacements[index] = right
            repairs.append(
                Repair(
                    token: index, typed: line.typed(index..<index + 1), read: String(decoding: right, as: UTF8.self)))
        }
        return (replacements.isEmpty ? line : line.replacing(replacements), repairs)
    }

    private func mended(_ word: Span<UInt8>, _ text: @autoclosure () -> String) -> [UInt8]? {
        if !spellings.isEmpty, let right = spellings[text()] { return right }
        if Self.off || word.count < 4 || vocabulary.words.find(word) != nil || english.contains(word) { return nil }
        let stem = Stemmer.stem(word)
        if vocabulary.stems.find(stem.span) != nil { return nil }
        guard let index = repair.candidate(for: word, in: vocabulary) else { return nil }
        return Array(vocabulary.words.bytes[vocabulary.words.range(index)])
    }

    /// The words of a line, one a token.
    func words(of line: TokenizedLine) -> [ReadWord] {
        var result: [ReadWord] = []
        result.reserveCapacity(line.tokens.count)
        for token in line.tokens { result.append(read(line.folded.span.extracting(token.foldedRange), token.kind)) }
        return result
    }

    private func read(_ text: Span<UInt8>, _ kind: Token.Kind) -> ReadWord {
        switch kind {
        case .stop, .pause:
            return ReadWord(stem: nil, phraseStem: nil, counts: false, rarity: 0)
        case .number:
            let face = vocabulary.words.find(text).map { vocabulary.stemOfWord[$0] }
            let kept = face.flatMap { vocabulary.numbersKept.contains($0) ? $0 : nil }
            let any = vocabulary.stems.find(Vocabulary.anyNumber.span).map(Int32.init)
            return ReadWord(stem: kept ?? any, phraseStem: face ?? any, counts: true, rarity: 0.5)
        case .word, .symbol:
            let stem = stem(of: text)
            let counts = kind == .word || stem != nil
            return ReadWord(stem: stem, phraseStem: stem, counts: counts, rarity: english.rarity(text))
        }
    }

    private func stem(of text: Span<UInt8>) -> Int32? {
        if let word = vocabulary.words.find(text) { return vocabulary.stemOfWord[word] }
        let stem = Stemmer.stem(text)
        return vocabulary.stems.find(stem.span).map(Int32.init)
    }

    /// The concepts in a stretch of words, longest phrases first, none overlapping another.
    func concepts(_ words: [ReadWord], _ range: Range<Int>) -> [FoundConcept] {
        var found: [FoundConcept] = []
        var stems: [Int32] = []
        var origin: [Int] = []
        for index in range where words[index].counts {
            stems.append(words[index].phraseStem ?? -1)
            origin.append(index)
        }
        var start = 0
        while start < stems.count {
            if let (length, owners) = concepts.longest(at: start, in: stems) {
                let span = origin[start]..<origin[start + length - 1] + 1
                for owner in owners { found.append(FoundConcept(concept: owner, words: span)) }
                start += length
            } else {
                start += 1
            }
        }
        return found
    }
}
