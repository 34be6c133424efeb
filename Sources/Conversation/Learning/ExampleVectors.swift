/// The weighted features of all examples, one after the other.
struct ExampleVectors: Sendable, Equatable {
    var features: [Int32] = []
    var values: [Float] = []
    /// Where each example's features end.
    var ends: [Int] = []
    var subjects: [Int32] = []

    var count: Int { ends.count }

    func range(_ example: Int) -> Range<Int> { (example == 0 ? 0 : ends[example - 1])..<ends[example] }

    mutating func append(_ vector: FeatureVector, subject: Int32) {
        features += vector.features
        values += vector.values
        ends.append(features.count)
        subjects.append(subject)
    }
}
