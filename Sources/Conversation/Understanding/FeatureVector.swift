/// Weighted features of a stretch of words; its length is 1 when every feature is known.
struct FeatureVector: Sendable {
    /// Feature numbers; letter groups of two words may repeat one.
    var features: [Int32] = []
    var values: [Float] = []
    /// The word each value belongs to.
    var words: [Int32] = []

    var squaredLength: Float { values.reduce(0) { $0 + $1 * $1 } }
}
