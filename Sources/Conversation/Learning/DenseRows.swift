/// A weight for every feature and subject while learning.
struct DenseRows {
    let subjects: Int
    private(set) var values: [Float]

    init(features: Int, subjects: Int) {
        self.subjects = subjects
        values = Array(repeating: 0, count: features * subjects)
    }

    var features: Int { subjects == 0 ? 0 : values.count / subjects }

    @inline(__always)
    subscript(feature: Int, subject: Int) -> Float { values[feature * subjects + subject] }

    @inline(__always)
    mutating func add(_ value: Float, feature: Int, subject: Int) {
        values[feature * subjects + subject] += value
    }

    /// Brings every subject's weights to length 1.
    mutating func normalise() {
        var squares = [Float](repeating: 0, count: subjects)
        for index in values.indices { squares[index % subjects] += values[index] * values[index] }
        let scales = squares.map { $0 > 0 ? 1 / $0.squareRoot() : 0 }
        for index in values.indices { values[index] *= scales[index % subjects] }
    }

    /// Adds up the rows of an example's features.
    func scores(_ examples: ExampleVectors, _ range: Range<Int>, into scores: inout [Float]) {
        var sums = scores.mutableSpan
        let all = values.span
        for subject in 0..<subjects { sums[subject] = 0 }
        for index in range {
            let base = Int(examples.features[index]) * subjects
            let value = examples.values[index]
            for subject in 0..<subjects { sums[unchecked: subject] += value * all[unchecked: base + subject] }
        }
    }
}
