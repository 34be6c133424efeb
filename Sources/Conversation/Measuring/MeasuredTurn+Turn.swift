extension MeasuredTurn {
    /// How many words are named as misleading.
    private static let wordCount = 4

    /// Judges a turn.
    init(id: String, _ turn: Turn, _ label: Label, _ assistant: Assistant) {
        self.id = id
        text = turn.line
        self.label = label
        let decision = turn.decision
        judgement = Judgement(decision, label)
        got = Self.short(decision, label)
        gotInFull = Self.full(decision, short: got)
        guard judgement.verdict != .right else {
            (words, areWordsUnknown) = ([], false)
            return
        }
        let chosen = decision.intents.map(\.name).first { !label.intents.contains($0) } ?? decision.refused
        let misleading = chosen.map { assistant.words(of: turn, for: $0, against: label.intents.first) } ?? []
        areWordsUnknown = misleading.isEmpty
        let found = misleading.isEmpty ? turn.understanding.unknownWords : misleading
        words = Array(found.prefix(Self.wordCount))
    }

    private static func short(_ decision: Decision, _ label: Label) -> String {
        let names = decision.intents.map(\.name).joined(separator: " + ")
        switch decision.outcome {
        case .answered:
            if case .size = label, decision.recommendation != nil { return "another size" }
            return names
        case .asked: return "asked for " + (decision.slot ?? "a choice")
        case .unsure: return "unsure: " + decision.intents.map(\.name).joined(separator: " or ")
        case .outside: return decision.refused.map { "refused: \($0)" } ?? "refused"
        case .invalid: return "nothing to read"
        }
    }

    private static func full(_ decision: Decision, short: String) -> String {
        guard let size = decision.recommendation else { return short }
        let alternative = size.alternative.map { ", or \($0)" } ?? ""
        let names = decision.intents.map(\.name).joined(separator: " + ")
        return
            "\(size.scale) \(size.size)\(alternative) (\(names); rules \(size.rules.joined(separator: ", ")))"
    }
}
