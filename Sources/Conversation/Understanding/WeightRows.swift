/// For every feature, the subjects that it speaks for or against, in whole 1/256ths.
///
/// Whole numbers hide the last digits of the arithmetic and halve the room.
struct WeightRows: Sendable, Equatable {
    /// Where each feature's entries end.
    var ends: [UInt32] = []
    var subjects: [UInt32] = []
    var weights: [Int16] = []

    static let unit: Float = 256

    init() {}

    @inline(__always)
    func range(_ feature: Int) -> Range<Int> {
        (feature == 0 ? 0 : Int(ends[feature - 1]))..<Int(ends[feature])
    }

    /// Adds the next feature's entry; weights that round to nothing are left out.
    mutating func append(_ weight: Float, subject: Int) {
        let whole = (weight * Self.unit).rounded()
        guard whole != 0 else { return }
        subjects.append(UInt32(subject))
        weights.append(Int16(max(-32_768, min(32_767, whole))))
    }

    mutating func endFeature() { ends.append(UInt32(subjects.count)) }
}
