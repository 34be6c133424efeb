import Conversation
import Rulebooks

/// A failed turn as people read it.
package struct FailureText: Sendable {
    /// What stands before the file names of the rules, such as `Rules/my-shoe/`.
    private let rulesFolder: String

    package init(rulesFolder: String) {
        self.rulesFolder = rulesFolder
    }

    /// The lines: what and where, the question, what was pinned and what came, and the rules behind it.
    package func lines(_ failure: FailedTurn, in file: String) -> [String] {
        var lines = ["\(file):\(failure.line): \(failure.summary)", "  > \(failure.scripted.question)"]
        if failure.differences.first?.kind == .wording {
            let old = failure.scripted.wording?.value ?? []
            lines.append(
                "    "
                    + WordDiff.text(
                        from: old.joined(separator: " "), to: failure.wording.joined(separator: " ")))
        } else if let pinned = failure.scripted.decision?.value {
            let now = pinned.repinned(to: failure.found, isRecorded: failure.scripted.wording != nil)
            lines += ["  - = \(pinned.text)", "  + = \(now.text)"]
        }
        lines += failure.origins.map { "    now: " + text($0) }
        let gone = failure.expectedOrigins.filter { !failure.origins.contains($0) }
        lines += gone.map { "    before: " + text($0) }
        return lines
    }

    /// The same, fit for a terminal.
    package func visibleLines(_ failure: FailedTurn, in file: String) -> [String] {
        lines(failure, in: file).map(VisibleText.of)
    }

    /// A rule and its place.
    package func text(_ origin: RuleIndex.Origin) -> String {
        let missing = "not in the rules" + (origin.near.map { ". Did you mean \"\($0)\"?" } ?? " any more")
        let place = origin.place.map { "\(rulesFolder)\($0.file):\($0.line)" } ?? missing
        return origin.name.isEmpty ? place : "\(origin.name), \(place)"
    }
}
