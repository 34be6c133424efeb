/// Weighted features of a stretch of words; its length is about 1 when every feature is known.
struct FeatureVector: Sendable {
    /// Feature numbers; two words may bring the same letter group, whose values then add up.
    private(set) var features: [Int32] = []
    private(set) var values: [Float] = []
    /// The word that each feature belongs to.
    private(set) var words: [Int32] = []

    mutating func append(feature: Int32, value: Float, word: Int32) {
        features.append(feature)
        values.append(value)
        words.append(word)
    }
}
