/// Weighted features of a stretch of words; its length is about 1 when every feature is known.
struct FeatureVector: Sendable {
    /// Feature numbers; two words may bring the same letter group, whose values then add up.
    private(set) var features: [Int32] = []
    private(set) var values: [Float] = []

    mutating func append(feature: Int32, value: Float) {
        features.append(feature)
        values.append(value)
    }
}
