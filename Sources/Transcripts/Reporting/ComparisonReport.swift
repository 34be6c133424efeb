import Conversation

/// What two rule bases answer differently, in words: grouped by what is different, then by the rules behind it.
package struct ComparisonReport: Sendable {
    private let oldText: FailureText
    private let newText: FailureText

    /// - Parameters:
    ///   - oldFolder: What stands before the file names of the old rules.
    ///   - newFolder: The same of the new ones.
    package init(oldFolder: String, newFolder: String) {
        oldText = FailureText(rulesFolder: oldFolder)
        newText = FailureText(rulesFolder: newFolder)
    }

    package func lines(_ changes: [RuleComparison.Change], questions: Int) -> [String] {
        var lines: [String] = []
        for kind in Difference.Kind.allCases {
            let own = changes.filter { $0.difference.kind == kind }
            guard !own.isEmpty else { continue }
            lines.append("\(kind.title): \(TestSummary.count(own.count, "answer"))")
            for (cause, changes) in grouped(own) {
                lines += cause + changes.flatMap(self.lines)
            }
            lines.append("")
        }
        let changed = changes.isEmpty ? "none" : String(changes.count)
        lines.append("\(TestSummary.count(questions, "question")), \(changed) answered differently.")
        return lines.map(VisibleText.of)
    }

    /// Changes with the same cause together, in the order of the first of each.
    private func grouped(
        _ changes: [RuleComparison.Change]
    ) -> [(cause: [String], changes: [RuleComparison.Change])] {
        var groups: [(cause: [String], changes: [RuleComparison.Change])] = []
        for change in changes {
            let cause = cause(change)
            if let index = groups.firstIndex(where: { $0.cause == cause }) {
                groups[index].changes.append(change)
            } else {
                groups.append((cause, [change]))
            }
        }
        return groups
    }

    /// What answered, and what answers now.
    private func cause(_ change: RuleComparison.Change) -> [String] {
        change.origins.map { "  - " + oldText.text($0) } + change.newOrigins.map { "  + " + newText.text($0) }
    }

    private func lines(_ change: RuleComparison.Change) -> [String] {
        let place = "    \(change.file):\(change.line): > \(change.question)"
        if change.difference.kind == .wording {
            let diff = WordDiff.text(
                from: change.wording.joined(separator: " "), to: change.newWording.joined(separator: " "))
            return [place, "      " + diff]
        }
        return [place, "      " + change.difference.text]
    }
}
