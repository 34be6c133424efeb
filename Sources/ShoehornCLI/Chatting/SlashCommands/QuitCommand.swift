/// `/quit`: the end.
struct QuitCommand: SlashCommand {
    let name = "/quit"
    let summary = "leave"

    func run(_ argument: String, in session: inout ChatSession) -> ChatReply { .leave }
}
