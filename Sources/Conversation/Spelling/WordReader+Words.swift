extension WordReader {
    /// A word of the rules by its number, as the matcher sees it.
    func word(_ index: Int) -> ReadWord {
        let stem = vocabulary.stemOfWord[index]
        return ReadWord(
            word: Int32(index), stem: stem, phraseStem: stem, counts: true,
            strength: vocabulary.strengthOfWord[index])
    }

    /// A word as the matcher sees it.
    func word(_ text: String) -> ReadWord {
        words(of: Tokenizer.tokenize(text)).first ?? .mark
    }

    /// The number of a word that stands in several examples.
    func commonWord(_ text: Span<UInt8>) -> Int? {
        guard let index = vocabulary.words.find(text), vocabulary.frequency[index] > 2 else { return nil }
        return index
    }
}
