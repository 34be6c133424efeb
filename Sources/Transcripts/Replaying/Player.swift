import Conversation

/// Plays a score, and writes it out as a transcript with everything pinned.
package struct Player {
    private let assistant: Assistant
    private let hasWording: Bool
    private var state = DialogueState()

    package init(_ assistant: Assistant, hasWording: Bool = true) {
        self.assistant = assistant
        self.hasWording = hasWording
    }

    /// The lines of the transcript.
    package mutating func lines(_ score: Score) -> [String] {
        score.lines.flatMap { line in
            switch line {
            case .note(let text): return [text]
            case .title(let text):
                state = DialogueState()
                return [text]
            case .question(let text, _): return play(text)
            }
        }
    }

    private mutating func play(_ question: String) -> [String] {
        let turn = assistant.respond(to: question, in: state)
        state = turn.state
        return TranscriptWriter.lines(turn, assistant.rulebook, hasWording: hasWording)
    }
}
