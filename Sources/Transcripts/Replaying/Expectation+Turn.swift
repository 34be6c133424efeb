import Conversation
import Rulebooks

extension Expectation {
    /// Everything about a turn that can be pinned.
    package init(_ turn: Turn, _ rulebook: Rulebook) {
        let decision = turn.decision
        var intents = decision.intents.map(\.name)
        if decision.recommendation != nil {
            let recommenders = rulebook.intents.filter { $0.act == .recommend }.map(\.name)
            intents.removeAll { recommenders.contains($0) }
        }
        self.init(
            outcome: decision.outcome,
            intents: decision.outcome == .answered || decision.outcome == .unsure ? intents : nil,
            slot: decision.slot,
            size: decision.recommendation.map {
                RecommendedSize(scale: $0.scale, size: $0.size, alternative: $0.alternative)
            },
            rules: decision.recommendation?.rules,
            sources: turn.answer.citations.map { "\($0.article) / \($0.section)" },
            refused: decision.refused)
    }
}

extension Turn {
    /// The answer as a transcript writes it, a block a line.
    package var wording: [String] {
        var bytes: [UInt8] = []
        PlainRenderer().append(response: answer, to: &bytes)
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
