import Conversation
import Rulebooks

/// Changes one rule at a time, and finds the changes that no transcript notices.
package struct MutationTest: Sendable {
    private let rulebook: Rulebook
    private let model: IntentModel
    private let scripts: [Script]
    /// Every question in small letters, one text.
    private let questions: String

    package init(_ assistant: Assistant, _ transcripts: [Transcript]) {
        rulebook = assistant.rulebook
        model = assistant.model
        scripts = transcripts.flatMap(\.scripts)
        questions = scripts.flatMap(\.turns).map { $0.question.lowercased() }.joined(separator: "\n")
    }

    /// Whether some conversation goes otherwise than pinned with a rule changed.
    ///
    /// - Parameter learn: Learns anew; nil to keep what was learnt, where the change does not touch that or where it
    ///   would take too long.
    package func isNoticed(_ mutant: Mutant, learn: ((Rulebook) -> IntentModel)? = nil) -> Bool {
        if let word = mutant.word, !mayBeSaid(word) { return false }
        let changed = mutant.change(rulebook)
        let replayer = Replayer(Assistant(changed, model: learn?(changed) ?? model))
        return scripts.contains { !replayer.passes($0) }
    }

    /// Whether the first three letters of each part of a name are in some question, so that it might be meant there.
    private func mayBeSaid(_ word: String) -> Bool {
        word.lowercased().split(separator: " ").allSatisfy { questions.end(of: String($0.prefix(3))) != nil }
    }
}
