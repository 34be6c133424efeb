import Conversation

/// What one conversation touches, to know which changes can matter to it.
struct ScriptReach {
    let script: Script
    private var intents: Set<String> = []
    private var isSizing = false
    /// What is typed in it, in small letters.
    private var text = ""

    init(_ script: Script, _ assistant: Assistant) {
        self.script = script
        var state = DialogueState()
        for scripted in script.turns {
            let turn = assistant.respond(to: scripted.question, in: state)
            state = turn.state
            let decision = turn.decision
            intents.formUnion(decision.intents.map(\.name))
            let asksForSize = decision.slot != nil || decision.recommendation != nil
            isSizing = isSizing || asksForSize || !turn.understanding.statements.isEmpty
            text += scripted.question.lowercased() + "\n"
        }
        // Whoever wants a size without telling one gets the general rule of the intent that recommends.
        let recommenders = assistant.rulebook.intents.filter { $0.act == .recommend }.map(\.name)
        if isSizing { intents.formUnion(recommenders) }
    }

    /// Whether a change can matter here.
    func isIn(_ scope: Mutant.Scope) -> Bool {
        switch scope {
        case .all: true
        case .sizing: isSizing
        case .intents(let names): names.contains(where: intents.contains)
        case .word(let word): mayHold(word)
        }
    }

    /// Whether the first letters of each part of a name are typed somewhere, so that it might be meant.
    private func mayHold(_ word: String) -> Bool {
        word.lowercased().split(separator: " ").allSatisfy { text.end(of: String($0.prefix(3))) != nil }
    }
}
