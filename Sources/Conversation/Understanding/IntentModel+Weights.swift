/// What features say, out of what was worked out for many lines where that was done.
extension IntentModel {
    /// Adds a feature's weights in 1/256ths, times a factor, to the sums of the subjects.
    @inline(__always)
    func add(_ feature: FeatureTable.Feature, times factor: Float, to sums: inout SubjectSums) {
        if let rows = prepared?.features {
            sums.add(feature, of: rows, times: factor)
        } else {
            features.forEachWeight(of: feature) { sums.add(factor * $1, to: $0) }
        }
    }

    /// What a feature says for or against two subjects.
    ///
    /// - Parameter later: Not before `earlier`; the same where only one is wanted.
    @inline(__always)
    func weights(of feature: FeatureTable.Feature, for earlier: Int, and later: Int) -> (
        earlier: Float, later: Float
    ) {
        guard let rows = prepared?.features else {
            return features.weights(of: feature, for: earlier, and: later)
        }
        return (rows.weight(of: feature, for: earlier), rows.weight(of: feature, for: later))
    }

    /// Adds up the letter groups of a word, in 1/256ths.
    ///
    /// - Parameter base: Where the sums of the subjects begin.
    /// - Returns: Their squared length, unknown ones included.
    func addLetters(_ letters: Span<UInt8>, strength: Float, to sums: inout [Float], at base: Int) -> Float {
        LetterRows.add(
            letters, strength: strength, features, prepared?.features, unknownStrength, to: &sums, at: base)
    }
}
