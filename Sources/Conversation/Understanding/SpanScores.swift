/// How the subjects score for a stretch of a line.
struct SpanScores: Sendable {
    /// Covered subjects, best first, at most five; of two alike the one that comes first in the rules.
    private(set) var covered: [(subject: Int, score: Float)] = []
    /// The best subject that is refused by name.
    private(set) var uncovered: (subject: Int, score: Float)?
    /// How strongly the stretch's words speak for the best covered subject and for the best refused by name.
    private(set) var coveredStrength: Float = 0
    private(set) var uncoveredStrength: Float = 0

    private static let mostCovered = 5

    mutating func addCovered(_ subject: Int, _ score: Float) {
        if covered.count == Self.mostCovered {
            guard let last = covered.last, Self.precedes(subject, score, last) else { return }
            covered.removeLast()
        }
        var place = covered.count
        while place > 0, Self.precedes(subject, score, covered[place - 1]) { place -= 1 }
        covered.insert((subject, score), at: place)
    }

    mutating func addUncovered(_ subject: Int, _ score: Float) {
        if let uncovered, !Self.precedes(subject, score, uncovered) { return }
        uncovered = (subject, score)
    }

    /// Takes in how strongly words speak for the best subjects.
    mutating func weigh(_ strength: (_ subject: Int) -> Float) {
        if let best = covered.first { coveredStrength = strength(best.subject) }
        if let uncovered { uncoveredStrength = strength(uncovered.subject) }
    }

    @inline(__always)
    private static func precedes(
        _ subject: Int, _ score: Float, _ other: (subject: Int, score: Float)
    ) -> Bool {
        score > other.score || (score == other.score && subject < other.subject)
    }
}
