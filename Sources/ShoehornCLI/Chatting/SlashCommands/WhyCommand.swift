/// `/why`: how the last answer came about.
struct WhyCommand: SlashCommand {
    let name = "/why"
    let summary = "show how the last answer came about"

    func run(_ argument: String, in session: inout ChatSession) -> ChatReply {
        guard let turn = session.turns.last else { return .remark("Nothing has been asked yet.") }
        return .groups(session.assistant.explain(turn).groups)
    }
}
