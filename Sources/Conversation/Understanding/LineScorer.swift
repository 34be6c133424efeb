/// Scores stretches of one line; what a word's letters bring is worked out once for all stretches it stands in.
///
/// The arithmetic is that of `FeatureSketch` and `FeatureWeights`, block by block: features of value
/// strength × √rarity, each block brought to length 1 with unknown features counted.
struct LineScorer: ~Copyable {
    private let model: IntentModel
    private let line: TokenizedLine
    private let words: [ReadWord]
    private let concepts: [FoundConcept]
    /// What the letters of words add that `model.letters` does not know, where each subject has a sum.
    private var ownLetters: [Float] = []
    /// For each word where the sums of its letters begin.
    private var places: [LetterPlace] = []
    /// The squared length of each word's letter groups; 0 for other tokens.
    private var squares: [Float] = []
    /// The length of all block weights together.
    private let total: Float

    private enum LetterPlace {
        case nowhere
        case ownLetters(Int)
        case modelLetters(Int)
    }

    private static let letterBlock = 2

    init(_ model: IntentModel, _ line: TokenizedLine, _ words: [ReadWord]) {
        self.model = model
        self.line = line
        self.words = words
        concepts = model.reader.concepts(words, 0..<words.count)
        total = FeatureWeights.totalWeight(blocks: model.blocks)
        if SubjectSums.isDense(model.subjects.count) { addLetters() }
    }

    /// The best subjects for a stretch.
    ///
    /// - Complexity: O(words × weights of their features); nothing is looked up for letters again.
    func best(_ range: Range<Int>) -> SpanScores { model.best(sums(range)) }

    /// The score of every subject for a stretch.
    func scores(_ range: Range<Int>) -> [Float] { sums(range).all(subjectCount: model.subjects.count) }

    private func sums(_ range: Range<Int>) -> SubjectSums {
        var sums = SubjectSums(subjectCount: model.subjects.count)
        addBlock(0, stems(in: range), to: &sums)
        addBlock(1, bigrams(in: range), to: &sums)
        if places.isEmpty {
            addBlock(Self.letterBlock, letters(in: range), to: &sums)
        } else {
            addLetterBlock(range, to: &sums)
        }
        let inside = concepts(in: range)
        addBlock(3, inside.map { (FeatureSketch.key(concept: $0), 1) }, to: &sums)
        addBlock(4, FeatureSketch.pairKeys(inside).map { ($0, 1) }, to: &sums)
        sums.divide(by: FeatureTable.unit)
        return sums
    }

    private func addBlock(
        _ block: Int, _ features: [(key: UInt64, strength: Float)], to sums: inout SubjectSums
    ) {
        var known: [(feature: FeatureTable.Feature, value: Float)] = []
        known.reserveCapacity(features.count)
        var square: Float = 0
        for (key, strength) in features {
            let feature = key == 0 ? nil : model.features.find(key)
            let value = (feature?.strength ?? model.unknownStrength) * strength
            square += value * value
            if let feature { known.append((feature, value)) }
        }
        guard square > 0 else { return }
        let scale = FeatureWeights.blockWeights[block] / (square.squareRoot() * total)
        for (feature, value) in known {
            let share = value * scale
            model.features.forEachWeight(of: feature) { sums.add(share * $1, to: $0) }
        }
    }

    /// Whether the letters of a token are features.
    private func hasLetters(_ index: Int) -> Bool { line.tokens[index].kind == .word && words[index].counts }

    /// Works out what the letters of each word add to every subject.
    private mutating func addLetters() {
        var sums: [Float] = []
        places = Array(repeating: .nowhere, count: words.count)
        squares = Array(repeating: 0, count: words.count)
        for index in words.indices where hasLetters(index) {
            let word = words[index].word
            if word >= 0, let known = model.letters {
                places[index] = .modelLetters(known.base(word))
                squares[index] = known.squares[Int(word)]
                continue
            }
            let base = sums.count
            places[index] = .ownLetters(base)
            sums += repeatElement(0, count: model.subjects.count)
            squares[index] = LetterRows.add(
                line.folded.span.extracting(line.tokens[index].foldedRange), strength: words[index].strength,
                model.features, model.unknownStrength, to: &sums, at: base)
        }
        ownLetters = sums
    }

    private func addLetterBlock(_ range: Range<Int>, to sums: inout SubjectSums) {
        var square: Float = 0
        var all = [Float](repeating: 0, count: model.subjects.count)
        for index in range where squares[index] > 0 && !isRepeated(index, since: range.lowerBound) {
            square += squares[index]
            switch places[index] {
            case .nowhere: break
            case .ownLetters(let base): Self.add(ownLetters, from: base, to: &all)
            case .modelLetters(let base): Self.add(model.letters?.sums, from: base, to: &all)
            }
        }
        guard square > 0 else { return }
        let scale = FeatureWeights.blockWeights[Self.letterBlock] / (square.squareRoot() * total)
        sums.add(all, times: scale)
    }

    private static func add(_ rows: [Float]?, from start: Int, to sums: inout [Float]) {
        guard let rows else { return }
        let row = rows.span.extracting(start..<start + sums.count)
        var target = sums.mutableSpan
        for index in 0..<target.count { target[unchecked: index] += row[unchecked: index] }
    }

    /// The letter groups of a stretch, one by one; a word said twice counts once.
    private func letters(in range: Range<Int>) -> [(key: UInt64, strength: Float)] {
        var found: [(key: UInt64, strength: Float)] = []
        for index in range where hasLetters(index) && !isRepeated(index, since: range.lowerBound) {
            let strength = words[index].strength
            let text = line.folded.span.extracting(line.tokens[index].foldedRange)
            FeatureSketch.forEachLetterGroup(of: text) { found.append(($0, strength)) }
        }
        return found
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
