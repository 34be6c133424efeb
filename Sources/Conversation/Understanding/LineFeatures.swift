/// The features of a line's words but for their letters, looked up once for all stretches that they stand in.
struct LineFeatures {
    /// A feature that a stretch may have.
    struct Part {
        /// Nil for one that no rule has; it counts in the length all the same.
        let feature: FeatureTable.Feature?
        /// √idf × √rarity.
        let value: Float
        /// The word it belongs to, or its last.
        let word: Int

        init(_ key: UInt64, strength: Float, word: Int, _ model: IntentModel) {
            feature = key == 0 ? nil : model.features.find(key)
            value = (feature?.strength ?? model.unknownStrength) * strength
            self.word = word
        }
    }

    /// A token that counts.
    private struct Word {
        let neighbour: FeatureSketch.Neighbour
        let stem: Part
        /// The token before it that has the same stem; −1 where there is none.
        let sameStem: Int
        /// With the word before it; with the line's end for the first.
        let pair: Part
    }

    private var words: [Word] = []
    /// Each concept, found in the line's order.
    let concepts: [(concept: FoundConcept, part: Part)]

    init(_ line: [ReadWord], _ model: IntentModel) {
        words.reserveCapacity(line.count)
        var left = FeatureSketch.edge
        for index in line.indices where line[index].counts {
            let word = line[index]
            let stem = Part(FeatureSketch.key(stem: word.stem), strength: word.strength, word: index, model)
            let same = word.stem < 0 ? nil : words.last { line[$0.stem.word].stem == word.stem }
            let neighbour = FeatureSketch.Neighbour(word)
            words.append(
                Word(
                    neighbour: neighbour, stem: stem, sameStem: same?.stem.word ?? -1,
                    pair: Self.pair(left, neighbour, word: index, model)))
            left = neighbour
        }
        concepts = model.reader.concepts(line, 0..<line.count).map { concept in
            let key = FeatureSketch.key(concept: concept.concept)
            return (concept, Part(key, strength: 1, word: concept.words.upperBound - 1, model))
        }
    }

    private static func pair(
        _ left: FeatureSketch.Neighbour, _ right: FeatureSketch.Neighbour, word: Int, _ model: IntentModel
    ) -> Part {
        let (key, strength) = FeatureSketch.bigram(left, right)
        return Part(key, strength: strength, word: word, model)
    }

    /// The stems of a stretch; one said twice counts once, every unknown word counts.
    @inline(__always)
    func forEachStem(in range: Range<Int>, _ body: (Part) -> Void) {
        for word in words where range.contains(word.stem.word) && word.sameStem < range.lowerBound {
            body(word.stem)
        }
    }

    /// The pairs of neighbours in a stretch, with its ends.
    @inline(__always)
    func forEachPair(in range: Range<Int>, _ model: IntentModel, _ body: (Part) -> Void) {
        var last: Word?
        for (place, word) in words.enumerated() where range.contains(word.stem.word) {
            let isCutOff = last == nil && place > 0
            body(
                isCutOff
                    ? Self.pair(FeatureSketch.edge, word.neighbour, word: word.stem.word, model) : word.pair)
            last = word
        }
        guard let last else { return }
        body(Self.pair(last.neighbour, FeatureSketch.edge, word: last.stem.word, model))
    }

    /// The concept of a stretch that is found last.
    func lastConcept(in range: Range<Int>) -> (concept: FoundConcept, part: Part)? {
        concepts.last { $0.concept.isInside(range) }
    }

    /// The concepts of a stretch, each where it is first found.
    func concepts(in range: Range<Int>) -> [(concept: Int32, part: Part)] {
        var found: [(concept: Int32, part: Part)] = []
        for (concept, part) in concepts where concept.isInside(range) {
            if !found.contains(where: { $0.concept == concept.concept }) {
                found.append((concept.concept, part))
            }
        }
        return found
    }
}
