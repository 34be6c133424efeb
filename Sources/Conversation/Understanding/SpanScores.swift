/// How the subjects score for a stretch of a line.
struct SpanScores: Sendable {
    /// Covered subjects, best first, at most five.
    var covered: [(subject: Int, score: Float)] = []
    /// The best subject that is refused by name.
    var uncovered: (subject: Int, score: Float)?
    /// How much the stretch sounds like talk about anything else.
    var elsewhere: Float = 0
}
