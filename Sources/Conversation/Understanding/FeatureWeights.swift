/// Which features there are and how much each says.
package struct FeatureWeights: Sendable, Equatable {
    var keys = KeyTable()
    /// √idf of each feature.
    var strengths: [Float] = []
    /// √idf of a feature that no example has.
    var unknownStrength: Float = 1
    /// Whether the rule base has concepts; without them their blocks do not count in the length.
    var hasConcepts = false

    /// Weight of each block, in the order of `FeatureSketch.Block`.
    nonisolated(unsafe) package static var blockWeights: [Float] = [1, 0.5, 1, 0.7, 0.7]

    /// Weighs a sketch: each block brought to length 1, unknown features included, times its weight.
    func weigh(_ sketch: FeatureSketch, into vector: inout FeatureVector) {
        vector.features.removeAll(keepingCapacity: true)
        vector.values.removeAll(keepingCapacity: true)
        vector.words.removeAll(keepingCapacity: true)
        var squares: (Float, Float, Float, Float, Float) = (0, 0, 0, 0, 0)
        var blocks: [FeatureSketch.Block] = []
        blocks.reserveCapacity(sketch.items.count)
        for item in sketch.items {
            let index = item.key == 0 ? nil : keys.find(item.key)
            let square = (index.map { strengths[$0] } ?? unknownStrength)
            let value = square * item.rarity.squareRoot()
            switch item.block {
            case .stem: squares.0 += value * value
            case .bigram: squares.1 += value * value
            case .letters: squares.2 += value * value
            case .concept: squares.3 += value * value
            case .conceptPair: squares.4 += value * value
            }
            guard let index else { continue }
            vector.features.append(Int32(index))
            vector.values.append(value)
            vector.words.append(item.word)
            blocks.append(item.block)
        }
        let scales = scales(squares)
        for index in vector.values.indices {
            switch blocks[index] {
            case .stem: vector.values[index] *= scales.0
            case .bigram: vector.values[index] *= scales.1
            case .letters: vector.values[index] *= scales.2
            case .concept: vector.values[index] *= scales.3
            case .conceptPair: vector.values[index] *= scales.4
            }
        }
    }

    private func scales(_ squares: (Float, Float, Float, Float, Float)) -> (Float, Float, Float, Float, Float) {
        let weights = Self.blockWeights
        let total = (0..<(hasConcepts ? 5 : 3)).reduce(Float(0)) { $0 + weights[$1] * weights[$1] }.squareRoot()
        func scale(_ square: Float, _ block: Int) -> Float {
            square > 0 ? weights[block] / square.squareRoot() / total : 0
        }
        return (
            scale(squares.0, 0), scale(squares.1, 1), scale(squares.2, 2), scale(squares.3, 3), scale(squares.4, 4)
        )
    }
}
