/// Finds for each subject how near the nearest of its examples is, and how much of a text they have between them.
struct ExampleIndex: Sendable {
    /// For every feature the examples that have it, one feature after the other.
    private var ends: [Int] = []
    private var postings: [(example: Int32, value: Float)] = []
    private let subjects: [Int32]

    /// - Parameter featureCount: How many features there are.
    init(_ examples: ExampleVectors, featureCount: Int) {
        subjects = examples.subjects
        var lists: [[(example: Int32, value: Float)]] = Array(repeating: [], count: featureCount)
        for example in 0..<examples.count {
            let range = examples.range(example)
            let square = range.reduce(Float(0)) { $0 + examples.values[$1] * examples.values[$1] }
            guard square > 0 else { continue }
            for index in range {
                let value = examples.values[index] / square.squareRoot()
                lists[Int(examples.features[index])].append((Int32(example), value))
            }
        }
        for list in lists {
            postings += list
            ends.append(postings.count)
        }
    }

    /// The cosine of each subject's nearest example, unknown words counted in the length of the vector.
    func nearest(_ vector: FeatureVector, subjectCount: Int) -> [Float] {
        var products = [Float](repeating: 0, count: subjects.count)
        for (feature, value) in zip(vector.features, vector.values) {
            let feature = Int(feature)
            for index in (feature == 0 ? 0 : ends[feature - 1])..<ends[feature] {
                products[Int(postings[index].example)] += value * postings[index].value
            }
        }
        var nearest = [Float](repeating: 0, count: subjectCount)
        for (example, product) in products.enumerated() {
            let subject = Int(subjects[example])
            if product > nearest[subject] { nearest[subject] = product }
        }
        return nearest
    }

    /// For each subject, how much of a vector its examples have between them.
    func coverage(_ vector: FeatureVector, subjectCount: Int) -> [Float] {
        var covered = [Float](repeating: 0, count: subjectCount)
        var last = [Int32](repeating: -1, count: subjectCount)
        for (position, feature) in vector.features.enumerated() {
            let feature = Int(feature)
            let value = vector.values[position]
            for index in (feature == 0 ? 0 : ends[feature - 1])..<ends[feature] {
                let subject = Int(subjects[Int(postings[index].example)])
                guard last[subject] != Int32(position) else { continue }
                last[subject] = Int32(position)
                covered[subject] += value * value
            }
        }
        return covered
    }
}
