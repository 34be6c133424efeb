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
        // As in `LineScorer`, a concept that the stretch cuts is none of it.
        let concepts = reader.concepts(words, 0..<words.count).filter { $0.isInside(range) }
        var sketch = FeatureSketch()
        sketch.collect(words, range, of: line, concepts: concepts)
        var sums: [Int32: Float] = [:]
        sketch.weigh(blocks: blocks, unknownStrength: unknownStrength) { key in
            features.find(key).map { ($0, $0.strength) }
        } emit: { feature, value, word in
            let against = rival.map { features.weight(of: feature, for: $0) } ?? 0
            let difference = features.weight(of: feature, for: subject) - against
            sums[word, default: 0] += value * difference
        }
        let ordered = sums.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        return ordered.map { word, weight in
            WordEvidence(word: line.typed(Int(word)..<Int(word) + 1), weight: weight)
        }
    }

    /// The word that would speak most for one subject rather than another.
    func tippingWord(for subject: Int, against other: Int) -> String? {
        var best: (stem: Int, weight: Float)?
        for stem in 0..<reader.vocabulary.stems.count {
            guard let feature = features.find(FeatureSketch.key(stem: Int32(stem))) else { continue }
            let lead =
                features.weight(of: feature, for: subject) - features.weight(of: feature, for: other)
            let difference = feature.strength * lead
            if difference > (best?.weight ?? 0) { best = (stem, difference) }
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
