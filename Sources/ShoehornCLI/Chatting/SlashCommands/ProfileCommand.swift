import Conversation

/// `/profile`: what the assistant knows about you, and which line told it.
struct ProfileCommand: SlashCommand {
    let name = "/profile"
    let summary = "what I know about you, and from which line"

    func run(_ argument: String, in session: inout ChatSession) -> ChatReply {
        let remembered = session.assistant.remembered(in: session.state)
        guard !remembered.isEmpty else {
            return .remark("You have told me nothing about your size or feet yet.")
        }
        let lines = remembered.map { "\($0.text) (you said: \($0.line))" }
        return .groups([Explanation.Group(heading: "You told me", lines: lines)])
    }
}
