/// The figures of a test.
package struct TestSummary: Sendable, Equatable {
    package let transcripts: Int
    package let turns: Int
    package let failedTranscripts: Int
    /// Changed turns by what is different about them, in the order of `Difference.Kind`.
    package let failures: [(kind: Difference.Kind, count: Int)]
    /// Transcripts that could not be read.
    package let unreadable: Int

    package init(_ results: [TranscriptResult], unreadable: Int) {
        transcripts = results.count + unreadable
        turns = results.reduce(0) { $0 + $1.transcript.turnCount }
        failedTranscripts = results.count { !$0.passes }
        let kinds = results.flatMap(\.failures).compactMap(\.differences.first?.kind)
        failures = Difference.Kind.allCases.compactMap { kind in
            let count = kinds.count { $0 == kind }
            return count == 0 ? nil : (kind, count)
        }
        self.unreadable = unreadable
    }

    /// In one line.
    package var text: String {
        var parts = [Self.count(transcripts, "transcript"), Self.count(turns, "turn")]
        let failed = failures.reduce(0) { $0 + $1.count }
        if unreadable > 0 { parts.append("\(unreadable) unreadable") }
        guard failed > 0 else {
            return (parts + [unreadable > 0 ? "none changed" : "all as pinned"]).joined(separator: ", ")
        }
        let kinds = failures.map { "\($0.count) \($0.kind.title)" }.joined(separator: ", ")
        return (parts + ["\(failed) changed (\(kinds))"]).joined(separator: ", ")
    }

    package static func == (left: Self, right: Self) -> Bool { left.text == right.text }

    static func count(_ count: Int, _ noun: String) -> String {
        count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
    }
}
