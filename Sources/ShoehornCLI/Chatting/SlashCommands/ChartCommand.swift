import Conversation

/// `/chart [words]`: the size recommended last on the scales of the charts, drawn or in words.
struct ChartCommand: SlashCommand {
    let name = "/chart"
    let summary = "show your size on the other scales; /chart words says it"

    func run(_ argument: String, in session: inout ChatSession) -> ChatReply {
        guard let turn = session.turns.last(where: { $0.decision.recommendation != nil }),
            let size = turn.decision.recommendation?.label
        else { return .remark("There is no size to show yet; ask me for yours first.") }
        guard let ladder = session.assistant.ladder(of: turn, isBesideAnswer: false) else {
            return .remark("The size charts have nothing to show for \(size).")
        }
        let inWords = session.ladderStyle != .drawn || argument.lowercased() == "words"
        return .ladder(ladder, inWords: inWords)
    }
}
