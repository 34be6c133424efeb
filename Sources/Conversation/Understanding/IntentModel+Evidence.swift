extension IntentModel {
    /// How much a word of a line spoke for a subject.
    struct WordEvidence: Sendable, Equatable {
        /// As typed.
        let word: String
        /// Share of the score, or of the lead over the rival.
        let weight: Float
    }

    /// The words of a stretch with what they gave to a subject, or to its lead over a rival, most first.
    ///
    /// Letter groups, pairs and concepts count for the words they are made of.
    func evidence(
        _ line: TokenizedLine, _ words: [ReadWord], _ range: Range<Int>, for subject: Int, against rival: Int?
    ) -> [WordEvidence] {
        let vector = vector(line, words, range)
        var sums: [Int32: Float] = [:]
        for index in vector.features.indices {
            let feature = Int(vector.features[index])
            let difference = weight(feature, subject) - (rival.map { weight(feature, $0) } ?? 0)
            sums[vector.words[index], default: 0] += vector.values[index] * difference
        }
        let ordered = sums.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return ordered.map { word, weight in
            WordEvidence(word: line.typed(Int(word)..<Int(word) + 1), weight: weight)
        }
    }

    private func weight(_ feature: Int, _ subject: Int) -> Float {
        for index in rows.range(feature) where Int(rows.subjects[index]) == subject {
            return Float(rows.weights[index]) / WeightRows.unit
        }
        return 0
    }

    /// The word that would speak most for one subject rather than another.
    func tippingWord(for subject: Int, against other: Int) -> String? {
        var best: (stem: Int, weight: Float)?
        for (feature, key) in weights.keys.keys.enumerated() where key >> 56 == 1 {
            let difference = weights.strengths[feature] * (weight(feature, subject) - weight(feature, other))
            if difference > (best?.weight ?? 0) { best = (Int(key & 0xFF_FFFF), difference) }
        }
        guard let best else { return nil }
        let vocabulary = reader.vocabulary
        var word: (index: Int, frequency: Int32)?
        for index in 0..<vocabulary.words.count where Int(vocabulary.stemOfWord[index]) == best.stem {
            if vocabulary.frequency[index] > (word?.frequency ?? -1) {
                word = (index, vocabulary.frequency[index])
            }
        }
        return word.map { vocabulary.words.text($0.index) }
    }
}
