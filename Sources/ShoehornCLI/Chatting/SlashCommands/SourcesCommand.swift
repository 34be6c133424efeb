import Conversation

/// `/sources`: the sources of the last answer; if it has none, those of the conversation.
struct SourcesCommand: SlashCommand {
    let name = "/sources"
    let summary = "list the sources of the last answer"

    func run(_ argument: String, in session: inout ChatSession) -> ChatReply {
        guard let turn = session.turns.last else { return .remark("Nothing has been asked yet.") }
        let last = turn.answer.citations
        if !last.isEmpty {
            let notes = session.shownLadder?.notes ?? []
            let lines =
                last.map { "[\($0.mark)] \($0.line)" } + notes.map { "[\($0.mark)] \($0.line)" }
            return .groups([.init(heading: "Sources of the last answer", lines: lines)])
        }
        var lines: [String] = []
        for citation in session.turns.flatMap(\.answer.citations) where !lines.contains(citation.line) {
            lines.append(citation.line)
        }
        guard !lines.isEmpty else { return .remark("No answer has cited a source yet.") }
        return .groups([.init(heading: "The last answer cites nothing; those before it cite", lines: lines)])
    }
}
