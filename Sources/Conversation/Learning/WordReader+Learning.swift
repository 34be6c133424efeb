extension WordReader {
    /// Collects the vocabulary of a training set.
    convenience init(_ training: TrainingSet, english: EnglishWords) {
        var vocabulary = Vocabulary()
        func add(_ text: String, keepingNumbers: Bool, counting: Bool = false) {
            vocabulary.add(
                Tokenizer.tokenize(text), keepingNumbers: keepingNumbers, counting: counting, english: english
            )
        }
        for phrase in training.concepts.joined() { add(phrase, keepingNumbers: true) }
        for phrase in training.otherPhrases { add(phrase, keepingNumbers: true) }
        // Words that only talk about anything else has stay unknown, as those of the next such line will be.
        for utterance in training.utterances where utterance.subject != training.elsewhere {
            add(utterance.text, keepingNumbers: false, counting: true)
        }
        var misspellings = ByteStringTable()
        var rightWords = ByteStringTable()
        var rightOf: [UInt32] = []
        for spelling in training.spellings {
            add(spelling.right, keepingNumbers: false)
            let before = misspellings.count
            guard misspellings.intern(spelling.wrong) == before else { continue }
            rightOf.append(UInt32(rightWords.intern(spelling.right)))
        }
        // All that a word may be meant as, with blanks between.
        var meanings: [String: String] = [:]
        for word in training.soundAlikes { meanings[word.typed, default: ""] += word.meant + " " }
        var soundAlikes = ByteStringTable()
        var meantBySound: [UInt32] = []
        for (typed, _) in training.soundAlikes {
            let before = soundAlikes.count
            guard let meanings = meanings[typed], soundAlikes.intern(typed) == before else { continue }
            meantBySound.append(UInt32(rightWords.intern(meanings)))
        }
        let plain = WordReader(
            vocabulary: vocabulary, concepts: PhraseIndex(), misspellings: ByteStringTable(),
            rightOf: [], rightWords: ByteStringTable(), soundAlikes: ByteStringTable(), meantBySound: [],
            english: english)
        var phrases: [(stems: [Int32], owner: Int32)] = []
        for (owner, concept) in training.concepts.enumerated() {
            for phrase in concept {
                let words = plain.words(of: Tokenizer.tokenize(phrase))
                phrases.append((words.filter(\.counts).map(\.phraseStem), Int32(owner)))
            }
        }
        self.init(
            vocabulary: vocabulary, concepts: PhraseIndex(phrases, stemCount: vocabulary.stems.count),
            misspellings: misspellings, rightOf: rightOf, rightWords: rightWords,
            soundAlikes: soundAlikes, meantBySound: meantBySound, english: english)
    }
}
