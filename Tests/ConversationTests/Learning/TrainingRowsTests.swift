import Testing

@testable import Conversation

@Suite struct TrainingRowsTests {
    private func fill<Rows: TrainingRows>(_: Rows.Type) -> Rows {
        var rows = Rows(features: 5, subjects: 4)
        for step in 0..<40 { rows.add(Float(step % 7) - 2, feature: step * 3 % 5, subject: step * 5 % 3) }
        rows.normalise()
        return rows
    }

    private func weights(_ rows: some TrainingRows) -> [[Float]] {
        (0..<5).map { feature in
            var row = [Float](repeating: 0, count: 4)
            rows.forEachWeight(of: feature) { row[$0] = $1 }
            return row
        }
    }

    @Test func sparseRowsAreDenseRowsWithoutTheNoughts() {
        let (dense, sparse) = (fill(DenseRows.self), fill(SparseRows.self))
        #expect(weights(sparse) == weights(dense))
        #expect(weights(dense).flatMap(\.self).contains { $0 != 0 })
        var examples = ExampleVectors()
        var vector = FeatureVector()
        for feature in [0, 3, 3, 4] { vector.append(feature: Int32(feature), value: 0.5, word: 0) }
        examples.append(vector, subject: 1)
        var (left, right) = ([Float](repeating: 9, count: 4), [Float](repeating: 9, count: 4))
        dense.scores(examples, 0..<4, into: &left)
        sparse.scores(examples, 0..<4, into: &right)
        #expect(left == right)
    }
}
