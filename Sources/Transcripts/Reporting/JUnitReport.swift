import Conversation

/// The report as JUnit's XML, which build servers read: a suite a transcript, a case a conversation.
package struct JUnitReport: Sendable {
    private let failureText: FailureText

    package init(rulesFolder: String) {
        failureText = FailureText(rulesFolder: rulesFolder)
    }

    package func lines(_ results: [TranscriptResult]) -> [String] {
        let cases = results.map(TestCase.cases(of:))
        var lines = [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "<testsuites name=\"shoehorn\" \(counts(cases.flatMap { $0 }))>",
        ]
        for (result, cases) in zip(results, cases) {
            lines.append("  <testsuite name=\"\(escaped(result.transcript.file))\" \(counts(cases))>")
            lines += cases.flatMap(caseLines)
            lines.append("  </testsuite>")
        }
        return lines + ["</testsuites>"]
    }

    private func counts(_ cases: [TestCase]) -> String {
        let failures = cases.count { !$0.failures.isEmpty }
        let errors = cases.count { !$0.faults.isEmpty }
        return "tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"\(errors)\""
    }

    private func caseLines(_ test: TestCase) -> [String] {
        let start = "    <testcase classname=\"\(escaped(test.file))\" name=\"\(escaped(test.title))\""
        guard !test.passes else { return [start + "/>"] }
        let tag = test.faults.isEmpty ? "failure" : "error"
        let message = test.faults.first?.fact.message ?? test.failures.first?.summary ?? ""
        let type = test.failures.first?.differences.first?.kind.rawValue ?? "unreadable"
        let text = test.details(failureText).map(escaped).joined(separator: "\n")
        return [
            start + ">", "      <\(tag) type=\"\(type)\" message=\"\(escaped(message))\">\(text)</\(tag)>",
            "    </testcase>",
        ]
    }

    private func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in VisibleText.of(text).unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            // No XML may hold these two.
            case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
