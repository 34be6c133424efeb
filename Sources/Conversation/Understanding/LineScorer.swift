/// Scores stretches of one line; what a word brings is worked out once for all stretches it stands in.
///
/// The arithmetic is that of `FeatureSketch` and `FeatureWeights`, block by block: features of value
/// strength × √rarity, each block brought to length 1 with unknown features counted.
struct LineScorer: ~Copyable {
    private let model: IntentModel
    private let words: [ReadWord]
    private let concepts: [FoundConcept]
    private let subjectCount: Int
    /// What the letter groups of each word add to every subject, word by word; empty rows for other tokens.
    private var letterRows: [Float]
    /// The squared length of each word's letter groups.
    private var letterSquares: [Float]
    /// The length of all block weights together.
    private let total: Float

    init(_ model: IntentModel, _ line: TokenizedLine, _ words: [ReadWord]) {
        self.model = model
        self.words = words
        concepts = model.reader.concepts(words, 0..<words.count)
        subjectCount = model.subjects.count
        letterRows = Array(repeating: 0, count: words.count * subjectCount)
        letterSquares = Array(repeating: 0, count: words.count)
        var total: Float = 0
        for block in 0..<model.weights.blocks {
            total += FeatureWeights.blockWeights[block] * FeatureWeights.blockWeights[block]
        }
        self.total = total.squareRoot()
        for index in words.indices where line.tokens[index].kind == .word && words[index].counts {
            addLetters(line.folded.span.extracting(line.tokens[index].foldedRange), index)
        }
    }

    /// Adds up the letter groups of a word.
    private mutating func addLetters(_ letters: Span<UInt8>, _ index: Int) {
        let strength = words[index].strength
        let base = index * subjectCount
        var square: Float = 0
        FeatureSketch.forEachLetterGroup(of: letters) { key in
            guard let feature = model.weights.keys.find(key) else {
                let value = model.weights.unknownStrength * strength
                square += value * value
                return
            }
            let value = model.weights.strengths[feature] * strength
            square += value * value
            for entry in model.rows.range(feature) {
                letterRows[base + Int(model.rows.subjects[entry])] += value * Float(model.rows.weights[entry])
            }
        }
        letterSquares[index] = square
    }

    /// The score of every subject for a stretch.
    ///
    /// - Complexity: O(words × weights of their features); nothing is looked up for letters again.
    func scores(_ range: Range<Int>) -> [Float] {
        var scores = [Float](repeating: 0, count: subjectCount)
        addBlock(0, stems(in: range), to: &scores)
        addBlock(1, bigrams(in: range), to: &scores)
        addLetterBlock(range, to: &scores)
        let inside = concepts(in: range)
        addBlock(3, inside.map { (FeatureSketch.key(concept: $0), 1) }, to: &scores)
        addBlock(4, FeatureSketch.pairKeys(inside).map { ($0, 1) }, to: &scores)
        for index in scores.indices { scores[index] /= WeightRows.unit }
        return scores
    }

    private func addBlock(
        _ block: Int, _ features: [(key: UInt64, strength: Float)], to scores: inout [Float]
    ) {
        var known: [(feature: Int, value: Float)] = []
        known.reserveCapacity(features.count)
        var square: Float = 0
        for (key, strength) in features {
            let feature = key == 0 ? nil : model.weights.keys.find(key)
            let value =
                (feature.map { model.weights.strengths[$0] } ?? model.weights.unknownStrength) * strength
            square += value * value
            if let feature { known.append((feature, value)) }
        }
        guard square > 0 else { return }
        let scale = FeatureWeights.blockWeights[block] / (square.squareRoot() * total)
        for (feature, value) in known {
            let share = value * scale
            for entry in model.rows.range(feature) {
                scores[Int(model.rows.subjects[entry])] += share * Float(model.rows.weights[entry])
            }
        }
    }

    private func addLetterBlock(_ range: Range<Int>, to scores: inout [Float]) {
        var square: Float = 0
        var sums = [Float](repeating: 0, count: subjectCount)
        for index in range where letterSquares[index] > 0 && !isRepeated(index, since: range.lowerBound) {
            square += letterSquares[index]
            let base = index * subjectCount
            for subject in 0..<subjectCount { sums[subject] += letterRows[base + subject] }
        }
        guard square > 0 else { return }
        let scale = FeatureWeights.blockWeights[2] / (square.squareRoot() * total)
        for subject in 0..<subjectCount { scores[subject] += scale * sums[subject] }
    }

    private func isRepeated(_ index: Int, since start: Int) -> Bool {
        let word = words[index].word
        guard word >= 0 else { return false }
        for earlier in start..<index where words[earlier].word == word { return true }
        return false
    }

    private func stems(in range: Range<Int>) -> [(key: UInt64, strength: Float)] {
        var found: [(key: UInt64, strength: Float)] = []
        for index in range where words[index].counts {
            let key = FeatureSketch.key(stem: words[index].stem)
            if key == 0 || !found.contains(where: { $0.key == key }) {
                found.append((key, words[index].strength))
            }
        }
        return found
    }

    private func bigrams(in range: Range<Int>) -> [(key: UInt64, strength: Float)] {
        var found: [(key: UInt64, strength: Float)] = []
        var left = FeatureSketch.edge
        for index in range where words[index].counts {
            let right = FeatureSketch.Neighbour(words[index])
            found.append(FeatureSketch.bigram(left, right))
            left = right
        }
        if !found.isEmpty { found.append(FeatureSketch.bigram(left, FeatureSketch.edge)) }
        return found
    }

    private func concepts(in range: Range<Int>) -> [Int32] {
        var found: [Int32] = []
        for concept in concepts where range.contains(concept.words.lowerBound) {
            guard concept.words.upperBound <= range.upperBound, !found.contains(concept.concept) else {
                continue
            }
            found.append(concept.concept)
        }
        return found
    }
}
