/// Which features there are and how much each says, while learning.
struct FeatureWeights: Sendable, Equatable {
    var keys = KeyTable()
    /// √idf of each feature.
    var strengths: [Float] = []
    /// √idf of a feature that no example has.
    var unknownStrength: Float = 1
    /// How many blocks count in the length: all, or those before the concepts where there are none.
    var blocks = 3

    /// Weight of each block, in the order of `FeatureSketch`.
    static let blockWeights: [Float] = [1, 0.8, 1, 0.7, 0.7]

    /// The length of the first blocks' weights together.
    static func totalWeight(blocks: Int) -> Float {
        blockWeights.prefix(blocks).reduce(0) { $0 + $1 * $1 }.squareRoot()
    }

    /// The weighted features of a sketch.
    func vector(_ sketch: FeatureSketch) -> FeatureVector {
        var vector = FeatureVector()
        sketch.weigh(blocks: blocks, unknownStrength: unknownStrength) { key in
            keys.find(key).map { (Int32($0), strengths[$0]) }
        } emit: { feature, value, word in
            vector.append(feature: feature, value: value, word: word)
        }
        return vector
    }
}

extension FeatureSketch {
    /// Weighs the features: each block brought to length 1, unknown features included, times its weight.
    ///
    /// - Parameters:
    ///   - find: The feature with a key, and √idf; nil for one that is not known.
    ///   - emit: Takes each known feature with its value and the word it belongs to, in order.
    func weigh<Feature>(
        blocks: Int, unknownStrength: Float, find: (UInt64) -> (feature: Feature, strength: Float)?,
        emit: (_ feature: Feature, _ value: Float, _ word: Int32) -> Void
    ) {
        let total = FeatureWeights.totalWeight(blocks: blocks)
        var known: [(feature: Feature, value: Float, word: Int32)] = []
        for block in 0..<Self.blockCount {
            known.removeAll(keepingCapacity: true)
            var square: Float = 0
            for index in self.block(block) {
                let found = keys[index] == 0 ? nil : find(keys[index])
                let value = (found?.strength ?? unknownStrength) * strengths[index]
                square += value * value
                if let found { known.append((found.feature, value, words[index])) }
            }
            guard square > 0 else { continue }
            let scale = FeatureWeights.blockWeights[block] / (square.squareRoot() * total)
            for (feature, value, word) in known { emit(feature, value * scale, word) }
        }
    }
}
