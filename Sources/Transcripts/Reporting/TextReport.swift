import Conversation

/// The report that people read: what has changed, a blank line between, then the figures.
package struct TextReport: Sendable {
    private let failureText: FailureText
    /// What the command was called with, to be repeated in what it proposes; such as ` --rules Rules/my-shoe`.
    private let options: String

    package init(rulesFolder: String, options: String = "") {
        failureText = FailureText(rulesFolder: rulesFolder)
        self.options = options
    }

    package func lines(_ results: [TranscriptResult]) -> [String] {
        var lines: [String] = []
        for result in results {
            lines +=
                result.faults.map { VisibleText.of($0.description) } + (result.faults.isEmpty ? [] : [""])
            for failure in result.failures {
                lines += failureText.lines(failure, in: result.transcript.file).map(VisibleText.of) + [""]
            }
        }
        lines.append(TestSummary(results).text + ".")
        let changed = results.filter { !$0.failures.isEmpty }.map(\.transcript.file)
        if !changed.isEmpty {
            lines.append(
                "To look closer: shoehorn test\(options) --review " + changed.prefix(3).joined(separator: " ")
            )
        }
        return lines
    }
}
