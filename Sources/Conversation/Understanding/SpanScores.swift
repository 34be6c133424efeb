/// How the subjects score for a stretch of a line.
struct SpanScores: Sendable {
    /// Covered subjects, best first, at most five; of two alike the one that comes first in the rules.
    private(set) var covered: [(subject: Int, score: Float)] = []
    /// The best subject that is refused by name.
    private(set) var uncovered: (subject: Int, score: Float)?
    /// How strongly the stretch's words speak for the best covered subject and for the best refused by name.
    private(set) var coveredStrength: Float = 0
    private(set) var uncoveredStrength: Float = 0

    /// Whether the rules have the line word for word, under the best subject.
    private(set) var isVerbatim = false

    /// How strongly the words speak for each of the best: the others follow the first, as far behind as their scores are.
    var coveredStrengths: [(subject: Int, strength: Float)] {
        let best = covered.first?.score ?? 0
        let scale = best > 0 ? coveredStrength / best : 0
        return covered.map { ($0.subject, $0.score * scale) }
    }

    private static let mostCovered = 5

    /// What a covered subject must reach to be among the best; of equals those of the lower numbers are.
    var leastCovered: Float {
        covered.count < Self.mostCovered ? -.infinity : covered[covered.count - 1].score
    }

    mutating func addCovered(_ subject: Int, _ score: Float) {
        if covered.count == Self.mostCovered {
            guard let last = covered.last, Self.precedes(subject, score, last) else { return }
            covered.removeLast()
        } else if covered.isEmpty {
            covered.reserveCapacity(Self.mostCovered)
        }
        var place = covered.count
        while place > 0, Self.precedes(subject, score, covered[place - 1]) { place -= 1 }
        covered.insert((subject, score), at: place)
    }

    mutating func addUncovered(_ subject: Int, _ score: Float) {
        if let uncovered, !Self.precedes(subject, score, uncovered) { return }
        uncovered = (subject, score)
    }

    /// Takes in how strongly words speak for the best covered and the best other subject, which stands behind it.
    mutating func weigh(_ strengths: (_ covered: Int, _ uncovered: Int) -> (Float, Float)) {
        guard let first = covered.first?.subject ?? uncovered?.subject else { return }
        let (forFirst, forSecond) = strengths(first, uncovered?.subject ?? first)
        if !covered.isEmpty { coveredStrength = forFirst }
        if uncovered != nil { uncoveredStrength = forSecond }
        guard isVerbatim else { return }
        if uncovered == nil {
            coveredStrength = covered.isEmpty ? 0 : max(coveredStrength, WordStrength.typical)
        } else {
            uncoveredStrength = max(uncoveredStrength, WordStrength.typical)
        }
    }

    /// Puts first the subject under which the rules have the line word for word.
    ///
    /// - Parameter isNamed: Whether it has a name to refuse under; without one nothing is left to answer.
    mutating func favour(_ subject: Int, isCovered: Bool, isNamed: Bool) {
        isVerbatim = true
        if isCovered {
            let best = max(covered.first?.score ?? 0, 0.001)
            covered.removeAll { $0.subject == subject }
            covered.insert((subject, best), at: 0)
            if covered.count > Self.mostCovered { covered.removeLast() }
            uncovered = nil
        } else {
            covered = isNamed ? covered : []
            uncovered = isNamed ? (subject, uncovered?.score ?? 0) : nil
        }
    }

    @inline(__always)
    private static func precedes(
        _ subject: Int, _ score: Float, _ other: (subject: Int, score: Float)
    ) -> Bool {
        score > other.score || (score == other.score && subject < other.subject)
    }
}
