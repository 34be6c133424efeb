extension TrainingSet {
    /// A digest of everything learning depends on: two sets with the same one give the same model.
    ///
    /// Answers and sources are not in it, so that changing an answer keeps the learnt model.
    package func fingerprint(_ english: EnglishWords) -> String {
        var digest = Digest()
        digest.add(Learner.version)
        for subject in subjects { digest.add(subject) }
        digest.add("\(coveredCount) \(elsewhere ?? -1)")
        for utterance in utterances { digest.add("\(utterance.subject) \(utterance.text)") }
        for rejection in rejections { digest.add("\(rejection.subject) \(rejection.text)") }
        for name in conceptNames { digest.add(name) }
        for concept in concepts {
            digest.add("concept \(concept.count)")
            for word in concept { digest.add(word) }
        }
        for spelling in spellings { digest.add("\(spelling.wrong)>\(spelling.right)") }
        for word in soundAlikes { digest.add("\(word.typed)~\(word.meant)") }
        for phrase in otherPhrases { digest.add(phrase) }
        digest.add("\(english.table.count)")
        digest.add(english.table.bytes)
        return digest.text
    }

    /// Two FNV-1a sums with different starts: 128 bits against accidents, not against malice.
    private struct Digest {
        private var first: UInt64 = 0xCBF2_9CE4_8422_2325
        private var second: UInt64 = 0x9AE1_6A3B_2F90_404F

        mutating func add(_ text: String) { add(Array(text.utf8)) }

        mutating func add(_ bytes: [UInt8]) {
            for byte in bytes { mix(byte) }
            mix(0xFF)
        }

        private mutating func mix(_ byte: UInt8) {
            first = (first ^ UInt64(byte)) &* 0x100_0000_01B3
            second = (second ^ UInt64(byte)) &* 0x880_3551_27A9_2D3F | 1
        }

        var text: String { String(first, radix: 16) + String(second, radix: 16) }
    }
}
