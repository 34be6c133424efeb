import Conversation

/// `/reset`: the conversation starts anew.
struct ResetCommand: SlashCommand {
    let name = "/reset"
    let summary = "forget what was said and start anew"

    func run(_ argument: String, in session: inout ChatSession) -> ChatReply {
        session.state = DialogueState()
        session.turns = []
        return .remark("Forgotten; we start anew.")
    }
}
