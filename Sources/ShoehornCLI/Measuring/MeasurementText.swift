import Conversation

/// What labelled questions came to, for people.
struct MeasurementText {
    /// Whether single misses are left out.
    let isSummary: Bool

    /// - Parameter name: What was measured, such as a file.
    func lines(_ name: String, _ measurement: Measurement) -> [String] {
        let tally = measurement.tally
        var lines = ["\(name): \(tally.total) questions", "  " + Self.shares(tally)]
        if measurement.dialogueCount > 0 {
            lines.append(
                "  whole dialogues right: \(measurement.rightDialogues) of \(measurement.dialogueCount)")
        }
        lines += block("by intent", Self.table(measurement.intents))
        lines += block(
            "taken for another", measurement.confusions.map { "\($0.count)  \($0.wanted) → \($0.got)" })
        if !isSummary { lines += block("misses", measurement.misses.flatMap(miss)) }
        return lines
    }

    /// How many came out how, on a line.
    static func shares(_ tally: Tally) -> String {
        let asked = tally.rightByAsking > 0 ? ", of these \(tally.rightByAsking) asked back" : ""
        let parts = Verdict.allCases.map { verdict in
            let count = tally[verdict]
            let more = verdict == .right ? asked : ""
            return "\(verdict.rawValue) \(Share.percent(count, of: tally.total)) (\(count)\(more))"
        }
        return parts.joined(separator: ", ")
    }

    private static func table(_ intents: [(name: String, tally: Tally)]) -> [String] {
        let rows = intents.map { name, tally in
            [name, "\(tally.total)"] + Verdict.allCases.map { tally[$0] == 0 ? "·" : "\(tally[$0])" }
        }
        return rows.isEmpty ? [] : Columns.lines([["", "all"] + Verdict.allCases.map(\.rawValue)] + rows)
    }

    private func block(_ heading: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", "  \(heading)"] + lines.map { "    " + $0 }
    }

    private func miss(_ turn: MeasuredTurn) -> [String] {
        var lines = ["\(turn.id): \(turn.text)", "  wanted \(turn.label.wanted), got \(turn.gotInFull)"]
        if !turn.words.isEmpty {
            let words = turn.words.joined(separator: ", ")
            lines.append(turn.areWordsUnknown ? "  no rule knows: \(words)" : "  misled by: \(words)")
        }
        return lines
    }
}
