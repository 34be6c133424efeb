import Conversation

/// Lines of one conversation that are answered one after the other, on one core.
struct BatchTalk: Sendable {
    /// The state before the first line.
    var state: DialogueState
    var texts: [String]

    /// Answers the lines.
    ///
    /// - Returns: What each comes to, without the echo of its request; and the state after the last.
    func answered(by assistant: Assistant) -> (objects: [[UInt8]], state: DialogueState) {
        var writer = BatchWriter()
        var state = state
        let objects = texts.map { text in
            let turn = assistant.respond(to: text, in: state)
            state = turn.state
            var object: [UInt8] = []
            writer.append(turn.decision, turn.answer, to: &object)
            return object
        }
        return (objects, state)
    }
}
