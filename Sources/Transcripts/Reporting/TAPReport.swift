import Conversation

/// The report for harnesses of the Test Anything Protocol: a test a conversation.
package struct TAPReport: Sendable {
    private let failureText: FailureText

    package init(rulesFolder: String) {
        failureText = FailureText(rulesFolder: rulesFolder)
    }

    package func lines(_ results: [TranscriptResult]) -> [String] {
        let cases = results.flatMap(TestCase.cases(of:))
        // Without a version it is version 12, which has all that is needed and no parser stumbles over.
        var lines = ["1..\(cases.count)"]
        for (index, test) in cases.enumerated() {
            // A number sign would begin a directive, and parsers do not agree on how to escape it.
            let name = VisibleText.of("\(test.file): \(test.title)").map { $0 == "#" ? "＃" : $0 }
            lines.append("\(test.passes ? "ok" : "not ok") \(index + 1) - \(String(name))")
            lines += test.details(failureText).map { "# " + VisibleText.of($0) }
        }
        return lines
    }
}
