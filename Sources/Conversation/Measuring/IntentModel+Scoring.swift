extension IntentModel {
    /// What every subject's weights make of a vector.
    func scores(of vector: FeatureVector) -> [Float] {
        var scores = [Float](repeating: 0, count: subjects.count)
        for (feature, value) in zip(vector.features, vector.values) {
            for index in rows.range(Int(feature)) {
                scores[Int(rows.subjects[index])] += value * Float(rows.weights[index])
            }
        }
        return scores.map { $0 / WeightRows.unit }
    }
}
