/// The weighted features of all examples, one after the other.
struct ExampleVectors: Sendable, Equatable {
    var features: [Int32] = []
    var values: [Float] = []
    /// The word of its line that each feature belongs to.
    var words: [Int32] = []
    /// Where each example's features end.
    var ends: [Int] = []
    var subjects: [Int32] = []

    var count: Int { ends.count }

    func range(_ example: Int) -> Range<Int> { (example == 0 ? 0 : ends[example - 1])..<ends[example] }

    mutating func append(_ vector: FeatureVector, subject: Int32) {
        features += vector.features
        values += vector.values
        words += vector.words
        ends.append(features.count)
        subjects.append(subject)
    }

    /// Becomes one example of another list, without the words that are not to be kept.
    mutating func hold(_ example: Int, of other: ExampleVectors, keeping isKept: (Int32) -> Bool) {
        features.removeAll(keepingCapacity: true)
        values.removeAll(keepingCapacity: true)
        for index in other.range(example) where isKept(other.words[index]) {
            features.append(other.features[index])
            values.append(other.values[index])
        }
        words = []
        ends = [features.count]
        subjects = [other.subjects[example]]
    }
}
