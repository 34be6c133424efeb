import Conversation

/// `/help`: the commands, the keys, and a few questions to try.
struct HelpCommand: SlashCommand {
    let name = "/help"
    let summary = "list the commands and a few questions to try"

    func run(_ argument: String, in session: inout ChatSession) -> ChatReply {
        let commands = SlashCommands.all.map { "\($0.name): \($0.summary)" }
        let questions = session.assistant.rulebook.intents.filter { $0.act == .tell }.prefix(5).map(\.title)
        let keys = [
            "Tab completes, Up and Ctrl-R find earlier lines", "Ctrl-C clears the line, Ctrl-D leaves",
        ]
        var groups: [Explanation.Group] = []
        if !questions.isEmpty { groups.append(.init(heading: "Questions such as", lines: Array(questions))) }
        groups.append(.init(heading: "Commands", lines: commands))
        groups.append(.init(heading: "Keys", lines: keys))
        return .groups(groups)
    }
}
