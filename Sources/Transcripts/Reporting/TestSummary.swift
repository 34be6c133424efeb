/// The figures of a test.
package struct TestSummary: Sendable {
    package let transcripts: Int
    package let turns: Int
    /// Changed turns by what is different about them, in the order of `Difference.Kind`.
    package let failures: [(kind: Difference.Kind, count: Int)]
    /// Transcripts that could not be read.
    package let unreadable: Int

    package init(_ results: [TranscriptResult]) {
        transcripts = results.count
        turns = results.reduce(0) { $0 + $1.transcript.turnCount }
        let kinds = results.flatMap(\.failures).compactMap(\.differences.first?.kind)
        failures = Difference.Kind.allCases.compactMap { kind in
            let count = kinds.count { $0 == kind }
            return count == 0 ? nil : (kind, count)
        }
        unreadable = results.count { !$0.faults.isEmpty }
    }

    /// In one line.
    package var text: String {
        var parts = [Self.count(transcripts, "transcript"), Self.count(turns, "turn")]
        if unreadable > 0 { parts.append("\(unreadable) unreadable") }
        let failed = failures.reduce(0) { $0 + $1.count }
        let kinds = failures.map { "\($0.count) \($0.kind.title)" }.joined(separator: ", ")
        parts.append(
            failed > 0 ? "\(failed) changed (\(kinds))" : unreadable > 0 ? "none changed" : "all as pinned")
        return parts.joined(separator: ", ")
    }

    static func count(_ count: Int, _ noun: String) -> String {
        count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
    }
}
