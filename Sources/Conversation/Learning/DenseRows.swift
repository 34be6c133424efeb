/// All weights, one after the other: fast while there is room for them.
struct DenseRows: TrainingRows {
    /// Weights for as many subjects as are added up at a time.
    private typealias Lane = SIMD16<Float>

    private let subjects: Int
    /// How many lanes hold the weights of one feature: an even number, since two are added up at a time.
    private let lanes: Int
    private var values: [Lane]

    init(features: Int, subjects: Int) {
        self.subjects = subjects
        lanes = (subjects + 2 * Lane.scalarCount - 1) / (2 * Lane.scalarCount) * 2
        values = Array(repeating: Lane(repeating: 0), count: features * lanes)
    }

    @inline(__always)
    mutating func add(_ value: Float, feature: Int, subject: Int) {
        values[feature * lanes + subject / Lane.scalarCount][subject % Lane.scalarCount] += value
    }

    @inline(__always)
    func weight(feature: Int, subject: Int) -> Float {
        values[feature * lanes + subject / Lane.scalarCount][subject % Lane.scalarCount]
    }

    mutating func normalise() {
        var squares = [Lane](repeating: Lane(repeating: 0), count: lanes)
        for index in values.indices { squares[index % lanes] += values[index] * values[index] }
        let scales = squares.map { square -> Lane in
            let lengths = square.squareRoot()
            return (1 / lengths).replacing(with: 0, where: lengths .== 0)
        }
        for index in values.indices { values[index] *= scales[index % lanes] }
    }

    func scores(_ examples: ExampleVectors, _ range: Range<Int>, into scores: inout [Float]) {
        let (features, parts, all) = (examples.features.span, examples.values.span, values.span)
        for lane in stride(from: 0, to: lanes, by: 2) {
            // Two sums stay in registers for all features of the example.
            var (first, second) = (Lane(repeating: 0), Lane(repeating: 0))
            for index in range {
                let place = Int(features[unchecked: index]) * lanes + lane
                let part = parts[unchecked: index]
                first += part * all[place]
                second += part * all[unchecked: place + 1]
            }
            copy(first, from: lane, into: &scores)
            copy(second, from: lane + 1, into: &scores)
        }
    }

    private func copy(_ sums: Lane, from lane: Int, into scores: inout [Float]) {
        let start = lane * Lane.scalarCount
        for index in 0..<max(0, min(Lane.scalarCount, subjects - start)) {
            scores[start + index] = sums[index]
        }
    }

    func forEachWeight(of feature: Int, _ body: (_ subject: Int, _ weight: Float) -> Void) {
        for subject in 0..<subjects { body(subject, weight(feature: feature, subject: subject)) }
    }
}
