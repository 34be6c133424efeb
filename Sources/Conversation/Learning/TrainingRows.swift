/// A weight for every feature and subject while learning.
protocol TrainingRows {
    /// All weights 0.
    init(features: Int, subjects: Int)

    mutating func add(_ value: Float, feature: Int, subject: Int)

    func weight(feature: Int, subject: Int) -> Float

    /// Brings every subject's weights to length 1.
    mutating func normalise()

    /// Adds up the rows of an example's features, one sum for each subject.
    func scores(_ examples: ExampleVectors, _ range: Range<Int>, into scores: inout [Float])

    /// Calls back with each subject that a feature may have a weight for, lowest first.
    func forEachWeight(of feature: Int, _ body: (_ subject: Int, _ weight: Float) -> Void)
}
