import Conversation
import Rulebooks

/// A conversation while it goes on: what has been said, and what a slash command may look at and change.
struct ChatSession {
    let assistant: Assistant
    /// What the next line is answered in.
    var state = DialogueState()
    /// Every line answered and what was made of it, oldest first.
    var turns: [Turn] = []
    /// How a size is shown beside its recommendation.
    var ladderStyle = LadderStyle.hidden
    /// Writes every turn down as it comes, if asked for.
    var recorder: TranscriptRecorder?

    init(_ assistant: Assistant) {
        self.assistant = assistant
    }

    /// What comes of a line: the answer, or what a slash command says.
    ///
    /// Only a line that begins with a slash is a command, so "what does /quit do?" is a question like any other.
    mutating func reply(to line: String) -> ChatReply {
        if line.hasPrefix("/") { return SlashCommands.run(line, in: &self) }
        let turn = assistant.respond(to: line, in: state)
        state = turn.state
        turns.append(turn)
        recorder?.record(turn)
        if let ladder = shownLadder {
            let isOpen = turn.decision.slot != nil
            return .recommendation(turn.answer, ladder, isOpen: isOpen, inWords: ladderStyle == .words)
        }
        return .answer(turn.answer, isFarewell: isFarewell(turn.decision))
    }

    /// The ladder beside the last answer; none if the same size was recommended last, as its ladder then stands
    /// further up.
    var shownLadder: SizeLadder? {
        guard ladderStyle != .hidden, let turn = turns.last, let new = turn.decision.recommendation else {
            return nil
        }
        let earlier = turns.dropLast().last { $0.decision.recommendation != nil }?.decision.recommendation
        if let earlier, earlier.scale == new.scale, earlier.size == new.size { return nil }
        return assistant.ladder(of: turn, isBesideAnswer: true)
    }

    /// Whether a line said good-bye and nothing that calls for more.
    private func isFarewell(_ decision: Decision) -> Bool {
        guard decision.outcome == .answered else { return false }
        let acts = decision.intents.map { chosen in
            assistant.rulebook.intents.first { $0.name == chosen.name }?.act
        }
        return acts.contains(.leave) && acts.allSatisfy { $0 == .leave || $0 == .talk }
    }
}
