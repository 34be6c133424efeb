import Conversation

/// Groups what `batch` could not answer.
struct UnansweredMeasuring {
    private let assistant: Assistant
    private let options: MeasureOptions

    init(_ assistant: Assistant, _ options: MeasureOptions) {
        self.assistant = assistant
        self.options = options
    }

    /// Reports the groups of a log.
    ///
    /// - Returns: How many lines could not be read; `batch` reports its own in objects, which do not count.
    func run(_ log: TextLines, _ shell: Shell) -> Int {
        var groups = UnansweredGroups(assistant)
        var answered = 0
        var faults = 0
        for (number, bytes) in log.lines {
            do throws(JSONFault) {
                let line = try JSONValue(line: Array(bytes).span)
                if line["error"] != nil { continue }
                guard let text = line["text"]?.string else { throw .missing(key: "text") }
                guard let outcome = line["outcome"]?.string else { throw .missing(key: "outcome") }
                if outcome == Outcome.outside.rawValue || outcome == Outcome.unsure.rawValue {
                    groups.add(text)
                } else {
                    answered += 1
                }
            } catch {
                faults += 1
                shell.complain("\(log.path):\(number): \(error.message)")
            }
        }
        report(groups.sorted(), answered: answered, shell.output)
        return faults
    }

    private func report(_ groups: [UnansweredGroup], answered: Int, _ output: Output) {
        guard !options.json else {
            for group in groups { output.append { Self.append(group, to: &$0) } }
            return
        }
        let count = groups.reduce(0) { $0 + $1.count }
        output.line("\(count) questions without an answer in \(groups.count) groups; \(answered) had one.")
        for group in groups {
            let nearest = group.nearest.map { "nearest: \($0)" } ?? "nothing near"
            output.line("\n\(group.count)  \(nearest)")
            output.line(VisibleText.of(group.askLine))
            guard !options.summary else { continue }
            for other in group.others { output.line(VisibleText.of("    also: \(other)")) }
        }
    }

    private static func append(_ group: UnansweredGroup, to bytes: inout [UInt8]) {
        var object = JSONObjectWriter()
        object.add("count", group.count, to: &bytes)
        if let nearest = group.nearest { object.add("nearest", nearest, to: &bytes) }
        object.add("text", group.wording, to: &bytes)
        object.add("others", group.others, to: &bytes) { JSONWriter.append($0, to: &$1) }
        object.add("ask", group.askLine, to: &bytes)
        object.end(&bytes)
    }
}
