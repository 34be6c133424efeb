import Conversation

/// Two subjects that a line was taken for, before and now.
package struct IntentContest: Sendable, Equatable {
    package let expected: String
    /// How much the line speaks for it now; nil when the rules have it no more.
    package let expectedConfidence: Float?
    package let found: String
    package let foundConfidence: Float?
    /// The words that spoke for what was found, strongest first.
    package let words: [String]

    /// The first subject that should have been answered and is not, beside the one that came in its place.
    init?(_ expected: Expectation, _ found: Expectation, _ turn: Turn, _ assistant: Assistant) {
        let wanted = expected.intents ?? expected.refused.map { [$0] } ?? []
        let got = (found.intents ?? []) + (found.refused.map { [$0] } ?? [])
        guard let lost = wanted.first(where: { !got.contains($0) }) ?? wanted.first,
            let came = got.first(where: { !wanted.contains($0) }), lost != came
        else { return nil }
        self.expected = lost
        expectedConfidence = assistant.confidence(of: lost, in: turn)
        self.found = came
        foundConfidence =
            turn.decision.intents.first { $0.name == came }?.confidence
            ?? assistant.confidence(of: came, in: turn)
        words = Array(assistant.words(of: turn, for: came, against: lost).prefix(4))
    }
}
