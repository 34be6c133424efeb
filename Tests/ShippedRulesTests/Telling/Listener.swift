import Conversation
import Rulebooks
import ShippedRules

/// A conversation with the shipped rules that takes notes of what it was asked.
struct Listener {
    private static let assistant = Result {
        Assistant(
            try Rulebook(reading: ShippedRules.rulebookFiles()),
            model: try IntentModel(
                encoded: ShippedRules.model(), features: ConstantBytes(ShippedRules.features)))
    }

    private let assistant: Assistant
    private(set) var state = DialogueState()
    private(set) var lines: [String] = []
    /// The slots asked for, in their order.
    private(set) var asked: [String] = []

    init() throws { assistant = try Self.assistant.get() }

    mutating func hear(_ line: String) -> Decision {
        let turn = assistant.respond(to: line, in: state)
        state = turn.state
        lines.append(line)
        if let slot = turn.decision.slot { asked.append(slot) }
        return turn.decision
    }

    /// What is known of the person, without where it was told: the same for the same facts in any order.
    var known: [String] {
        let profile = state.profile
        var known = profile.evidence.map { told in
            let evidence = told.value
            let traits = evidence.traits.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            return
                "\(evidence.family) \(evidence.reference ?? -1) \(text(evidence.size)) \(text(evidence.upper)) "
                + traits.joined(separator: " ")
        }
        for (kind, values) in profile.facts { known += values.map { "\(kind) \($0.value)" } }
        known += profile.declined.map { "declined \($0)" }
        if let side = profile.side?.value { known.append("for \(side)") }
        if let choice = profile.wanted?.value { known.append("wanted \(text(choice))") }
        if let choice = profile.meant?.value { known.append("meant \(text(choice))") }
        return known.sorted()
    }

    private func text(_ size: Size?) -> String {
        size.map { "\($0.tenths) \($0.system ?? "-") \($0.side ?? "-")" } ?? "-"
    }

    private func text(_ choice: ScaleChoice) -> String { "\(choice.system ?? "-") \(choice.side ?? "-")" }
}
