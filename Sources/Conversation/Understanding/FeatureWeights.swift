/// Which features there are and how much each says.
struct FeatureWeights: Sendable, Equatable {
    var keys = KeyTable()
    /// √idf of each feature.
    var strengths: [Float] = []
    /// √idf of a feature that no example has.
    var unknownStrength: Float = 1
    /// How many blocks count in the length: all, or those before the concepts where there are none.
    var blocks = 3

    /// Weight of each block, in the order of `FeatureSketch`.
    static let blockWeights: [Float] = [1, 0.5, 1, 0.7, 0.7]

    /// Weighs a sketch: each block brought to length 1, unknown features included, times its weight.
    func weigh(_ sketch: FeatureSketch, into vector: inout FeatureVector) {
        vector.clear()
        var total: Float = 0
        for block in 0..<blocks { total += Self.blockWeights[block] * Self.blockWeights[block] }
        total = total.squareRoot()
        for block in 0..<FeatureSketch.blockCount {
            let begin = vector.features.count
            var square: Float = 0
            for index in sketch.block(block) {
                let key = sketch.keys[index]
                let feature = key == 0 ? nil : keys.find(key)
                let value = (feature.map { strengths[$0] } ?? unknownStrength) * sketch.strengths[index]
                square += value * value
                if let feature {
                    vector.append(feature: Int32(feature), value: value, word: sketch.words[index])
                }
            }
            guard square > 0 else { continue }
            vector.scale(from: begin, by: Self.blockWeights[block] / (square.squareRoot() * total))
        }
    }
}
