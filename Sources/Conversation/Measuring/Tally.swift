/// How many turns came out how.
package struct Tally: Sendable, Equatable {
    package private(set) var total = 0
    /// Right ones that asked for what the right intent lacks.
    package private(set) var rightByAsking = 0
    private var counts: [Verdict: Int] = [:]

    package init() {}

    package subscript(verdict: Verdict) -> Int { counts[verdict] ?? 0 }

    mutating func add(_ judgement: Judgement) {
        total += 1
        counts[judgement.verdict, default: 0] += 1
        if judgement.isRightByAsking { rightByAsking += 1 }
    }

    mutating func add(_ other: Tally) {
        total += other.total
        rightByAsking += other.rightByAsking
        counts.merge(other.counts) { $0 + $1 }
    }

    /// Hundredths that came out right; 100 where there was nothing to get wrong.
    package var percentRight: Double { total == 0 ? 100 : 100 * Double(self[.right]) / Double(total) }
}
