import Conversation

/// The report that people read: what has changed, a blank line between, then the figures.
package struct TextReport: Sendable {
    private let failureText: FailureText

    package init(rulesFolder: String) {
        failureText = FailureText(rulesFolder: rulesFolder)
    }

    package func lines(_ results: [TranscriptResult], _ summary: TestSummary) -> [String] {
        var lines: [String] = []
        for result in results {
            for failure in result.failures {
                lines += failureText.lines(failure, in: result.transcript.file).map(VisibleText.of) + [""]
            }
        }
        lines.append(summary.text + ".")
        if let first = results.first(where: { !$0.passes }), let failure = first.failures.first {
            lines.append("To look closer: shoehorn test --review \(first.transcript.file):\(failure.line)")
        }
        return lines
    }
}
