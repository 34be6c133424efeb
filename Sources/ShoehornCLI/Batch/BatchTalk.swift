import Conversation

/// Lines that are answered one after the other, on one core.
struct BatchTalk: Sendable {
    /// The state before the first line of a conversation; nil where each line is a conversation of its own.
    let state: DialogueState?
    var texts: [String]

    /// What the lines came to.
    struct Answers: Sendable {
        /// The objects without the echo of their requests, one after the other, and where each ends.
        fileprivate(set) var bytes: [UInt8] = []
        fileprivate(set) var ends: [Int] = []
        /// The state after the last line of a conversation.
        fileprivate(set) var state: DialogueState?

        /// What a line came to.
        func object(_ line: Int) -> ArraySlice<UInt8> { bytes[(line == 0 ? 0 : ends[line - 1])..<ends[line]] }
    }

    func answered(by assistant: Assistant) -> Answers {
        var writer = BatchWriter()
        var answers = Answers()
        answers.state = state
        for text in texts {
            if let state = answers.state {
                let turn = assistant.respond(to: text, in: state)
                answers.state = turn.state
                writer.append(turn.decision, turn.answer, to: &answers.bytes)
            } else {
                let (decision, answer) = assistant.answer(text)
                writer.append(decision, answer, to: &answers.bytes)
            }
            answers.ends.append(answers.bytes.count)
        }
        return answers
    }
}
