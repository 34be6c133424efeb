/// All weights, one after the other: fast while there is room for them.
struct DenseRows: TrainingRows {
    private let subjects: Int
    private var values: [Float]

    init(features: Int, subjects: Int) {
        self.subjects = subjects
        values = Array(repeating: 0, count: features * subjects)
    }

    @inline(__always)
    mutating func add(_ value: Float, feature: Int, subject: Int) {
        values[feature * subjects + subject] += value
    }

    func weight(feature: Int, subject: Int) -> Float { values[feature * subjects + subject] }

    mutating func normalise() {
        var squares = [Float](repeating: 0, count: subjects)
        for index in values.indices { squares[index % subjects] += values[index] * values[index] }
        let scales = squares.map { $0 > 0 ? 1 / $0.squareRoot() : 0 }
        for index in values.indices { values[index] *= scales[index % subjects] }
    }

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

    func forEachWeight(of feature: Int, _ body: (_ subject: Int, _ weight: Float) -> Void) {
        for subject in 0..<subjects { body(subject, values[feature * subjects + subject]) }
    }
}
