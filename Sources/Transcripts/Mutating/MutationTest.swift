import Conversation
import Rulebooks

/// Changes one rule at a time, and finds the changes that no transcript notices.
package struct MutationTest: Sendable {
    private let rulebook: Rulebook
    private let model: IntentModel
    private let scripts: [ScriptReach]

    package init(_ assistant: Assistant, _ transcripts: [Transcript]) {
        rulebook = assistant.rulebook
        model = assistant.model
        scripts = transcripts.flatMap(\.scripts).map { ScriptReach($0, assistant) }
    }

    /// Whether some conversation goes otherwise than pinned with a rule changed.
    ///
    /// - Parameter learn: Learns anew; nil to keep what was learnt, where the change does not touch that or where it
    ///   would take too long.
    package func isNoticed(_ mutant: Mutant, learn: ((Rulebook) -> IntentModel)? = nil) -> Bool {
        let concerned = scripts.filter { $0.isIn(mutant.scope) }
        guard !concerned.isEmpty else { return false }
        let changed = mutant.change(rulebook)
        let replayer = Replayer(Assistant(changed, model: learn?(changed) ?? model))
        return concerned.contains { !replayer.passes($0.script) }
    }
}
