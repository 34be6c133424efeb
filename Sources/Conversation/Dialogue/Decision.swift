/// What to do about a line: the outcome and everything that batch output and transcripts pin.
package struct Decision: Sendable, Equatable {
    package let outcome: Outcome
    /// The intents answered, in the order of the response; the readings offered when `unsure`, best first;
    /// the intent that needs the slot when `asked`.
    package let intents: [ChosenIntent]
    /// Only when `asked`: `size`, `width`, ….
    package let slot: String?
    package let recommendation: Recommendation?
    /// Name of the uncovered subject that the line was taken for, when `outside` for a known reason.
    package let refused: String?

    package init(
        outcome: Outcome, intents: [ChosenIntent] = [], slot: String? = nil,
        recommendation: Recommendation? = nil, refused: String? = nil
    ) {
        self.outcome = outcome
        self.intents = intents
        self.slot = slot
        self.recommendation = recommendation
        self.refused = refused
    }
}
