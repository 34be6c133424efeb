import Transcripts

/// The report for programs: one object, a line for each changed turn in it.
struct JSONReport {
    private let failureText: FailureText

    init(rulesFolder: String) {
        failureText = FailureText(rulesFolder: rulesFolder)
    }

    func lines(_ results: [TranscriptResult]) -> [String] {
        let summary = TestSummary(results)
        let changed = results.flatMap { result in
            result.failures.map { line($0, result.transcript.file) }
        }
        let faults = results.flatMap(\.faults).map { fault in
            "    {\"file\": \(quoted(fault.file)), \"line\": \(fault.line), \"column\": \(fault.column), "
                + "\"message\": \(quoted(fault.message))}"
        }
        return [
            "{", "  \"transcripts\": \(summary.transcripts),", "  \"turns\": \(summary.turns),",
            "  \"passed\": \(results.allSatisfy(\.passes)),",
        ] + list("changed", changed, end: ",") + list("faults", faults, end: "") + ["}"]
    }

    private func list(_ name: String, _ lines: [String], end: String) -> [String] {
        guard let last = lines.last else { return ["  \"\(name)\": []\(end)"] }
        return ["  \"\(name)\": ["] + lines.dropLast().map { $0 + "," } + [last, "  ]\(end)"]
    }

    private func line(_ failure: FailedTurn, _ file: String) -> String {
        let members = [
            ("file", quoted(file)), ("line", String(failure.line)),
            ("kinds", array(failure.differences.map(\.kind.rawValue))),
            ("summary", quoted(failure.summary)), ("text", quoted(failure.scripted.question)),
            ("pinned", failure.scripted.decision.map { quoted($0.value.text) } ?? "null"),
            ("found", quoted(failure.found.text)), ("wording", array(failure.wording)),
            ("rules", array(failure.origins.map(failureText.text))),
        ]
        return "    {" + members.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
    }

    private func array(_ texts: [String]) -> String { "[" + texts.map(quoted).joined(separator: ", ") + "]" }

    private func quoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        JSONWriter.append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
