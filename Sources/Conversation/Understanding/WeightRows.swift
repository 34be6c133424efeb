/// For every feature, the subjects that it speaks for or against, in whole 1/256ths.
struct WeightRows: Sendable, Equatable {
    /// Where each feature's entries end.
    var ends: [UInt32] = []
    var subjects: [UInt32] = []
    var weights: [Int16] = []

    static let unit: Float = 256

    init() {}

    /// The mean of the trained weights (twice) … kept where it is at least `limit` away from zero.
    init(_ trained: DenseRows, _ centres: DenseRows, pruningBelow limit: Float, mix: Float) {
        for feature in 0..<trained.features {
            for subject in 0..<trained.subjects {
                let weight = (1 - mix) * trained[feature, subject] + mix * centres[feature, subject]
                guard abs(weight) >= limit else { continue }
                subjects.append(UInt32(subject))
                weights.append(Int16(max(-32768, min(32767, (weight * Self.unit).rounded()))))
            }
            ends.append(UInt32(subjects.count))
        }
    }

    func range(_ feature: Int) -> Range<Int> { (feature == 0 ? 0 : Int(ends[feature - 1]))..<Int(ends[feature]) }
}
