/// Only the weights that are not 0: for more subjects than `DenseRows` has room for.
struct SparseRows: TrainingRows {
    private struct Entry {
        let subject: Int32
        var weight: Float
    }

    private let subjects: Int
    /// Each feature's entries, by subject.
    private var rows: [[Entry]]

    init(features: Int, subjects: Int) {
        self.subjects = subjects
        rows = Array(repeating: [], count: features)
    }

    mutating func add(_ value: Float, feature: Int, subject: Int) {
        let subject = Int32(truncatingIfNeeded: subject)
        let low = place(feature, subject)
        if low < rows[feature].count, rows[feature][low].subject == subject {
            rows[feature][low].weight += value
        } else {
            rows[feature].insert(Entry(subject: subject, weight: value), at: low)
        }
    }

    func weight(feature: Int, subject: Int) -> Float {
        let subject = Int32(truncatingIfNeeded: subject)
        let place = place(feature, subject)
        guard place < rows[feature].count, rows[feature][place].subject == subject else { return 0 }
        return rows[feature][place].weight
    }

    /// Where a subject's entry stands in a row, or would.
    private func place(_ feature: Int, _ subject: Int32) -> Int {
        var low = 0
        var high = rows[feature].count
        // Rows mostly grow at their ends.
        if let last = rows[feature].last, last.subject <= subject {
            low = last.subject == subject ? high - 1 : high
        }
        while low < high {
            let middle = (low + high) / 2
            if rows[feature][middle].subject < subject { low = middle + 1 } else { high = middle }
        }
        return low
    }

    mutating func normalise() {
        var squares = [Float](repeating: 0, count: subjects)
        for row in rows {
            for entry in row { squares[Int(entry.subject)] += entry.weight * entry.weight }
        }
        let scales = squares.map { $0 > 0 ? 1 / $0.squareRoot() : 0 }
        for feature in rows.indices {
            for index in rows[feature].indices {
                rows[feature][index].weight *= scales[Int(rows[feature][index].subject)]
            }
        }
    }

    func scores(_ examples: ExampleVectors, _ range: Range<Int>, into scores: inout [Float]) {
        for subject in scores.indices { scores[subject] = 0 }
        for index in range {
            let value = examples.values[index]
            for entry in rows[Int(examples.features[index])] {
                scores[Int(entry.subject)] += value * entry.weight
            }
        }
    }

    func forEachWeight(of feature: Int, _ body: (_ subject: Int, _ weight: Float) -> Void) {
        for entry in rows[feature] { body(Int(entry.subject), entry.weight) }
    }
}
