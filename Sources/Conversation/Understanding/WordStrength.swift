/// How strongly words speak for a subject together, the more of them the better.
///
/// A strong word that many worlds share ("who designed the opera house") says less than several weak ones that
/// agree: what a word gives counts to the power of ¾, so that twice as much from one word is worth less than as
/// much from two.
enum WordStrength {
    /// How strongly the words of an example in the middle speak for its own subject: the unit of all confidence.
    static let typical: Float = 1.5

    /// - Parameter gains: What each word adds to the score; below 0 it speaks against.
    static func sum(_ gains: some Sequence<Float>) -> Float {
        gains.reduce(0) { $0 + share($1) }
    }

    /// What weights must be multiplied by for strengths to be multiplied by a ratio above 0: its power of 4/3.
    ///
    /// Worked out with the four operations alone, so that its last digit is the same on every machine.
    static func weightFactor(_ ratio: Float) -> Float {
        let ratio = Double(ratio)
        guard ratio > 1e-6, ratio < 1e6 else { return 1 }
        var root = 1.0
        for _ in 0..<64 { root = (2 * root + ratio / (root * root)) / 3 }
        return Float(ratio * root)
    }

    private static func share(_ gain: Float) -> Float {
        let root = abs(gain).squareRoot()
        let share = root * root.squareRoot()
        return gain < 0 ? -share : share
    }
}
