import Conversation

/// `/back`: undoes the last line.
struct BackCommand: SlashCommand {
    let name = "/back"
    let summary = "undo your last line"

    func run(_ argument: String, in session: inout ChatSession) -> ChatReply {
        guard let last = session.turns.popLast() else { return .remark("There is nothing to undo.") }
        session.state = session.turns.last?.state ?? DialogueState()
        return .remark("Undone: \(last.line)")
    }
}
