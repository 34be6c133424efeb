/// A stretch of a line with its features weighed, block by block.
struct WeighedStretch {
    let range: Range<Int>
    private(set) var sums: SubjectSums
    /// Its known features, letters aside where words have sums of their own.
    private(set) var features: [(feature: FeatureTable.Feature, share: Float, word: Int)] = []
    /// What the sums of its words' letters count.
    private(set) var letterShare: Float = 0
    /// The features of this block begin here.
    private var blockStart = 0
    /// The squared length of the block so far.
    private var square: Float = 0
    /// The length of all block weights together.
    private let total: Float

    init(_ range: Range<Int>, _ model: IntentModel) {
        self.range = range
        sums = model.noSums
        total = FeatureWeights.totalWeight(blocks: model.blocks)
        features.reserveCapacity(range.count * 3 + 8)
    }

    /// Adds a feature to the block.
    @inline(__always)
    mutating func add(_ part: LineFeatures.Part) {
        square += part.value * part.value
        if let feature = part.feature { features.append((feature, part.value, part.word)) }
    }

    /// Brings the block to its length, and adds what its features say to the subjects.
    mutating func endBlock(_ block: Int, _ model: IntentModel) {
        if let scale = scale(block) {
            for index in blockStart..<features.count {
                features[index].share *= scale
                model.add(features[index].feature, times: features[index].share, to: &sums)
            }
        }
        blockStart = features.count
        square = 0
    }

    /// Adds the block of letters, which have sums of their own.
    mutating func add(_ letters: LineLetters, block: Int, _ model: IntentModel) {
        var all = model.noSums.values
        letters.forEachWord(in: range) { square += letters.add($0, to: &all) }
        if let scale = scale(block) {
            letterShare = scale
            sums.add(all, times: scale)
        }
        square = 0
    }

    /// Brings sums of whole numbers to weights.
    mutating func finish() { sums.divide(by: FeatureTable.unit) }

    private func scale(_ block: Int) -> Float? {
        square > 0 ? FeatureWeights.blockWeights[block] / (square.squareRoot() * total) : nil
    }
}
