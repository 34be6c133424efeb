/// What a conversation remembers between two lines; a value, so that undoing is keeping the old one.
package struct DialogueState: Sendable {
    /// How many lines were answered.
    package internal(set) var turnCount = 0
    /// What is known about the person's size.
    package internal(set) var profile = Profile()
    /// The slot that was asked for and not filled yet.
    package internal(set) var openSlot: String?
    /// Slots that were asked for once; never again, unless an impossible or contradicting value calls for it.
    package internal(set) var askedSlots: Set<String> = []
    /// How many lines were answered with a question back.
    package internal(set) var questionCount = 0
    /// Whether a size is being worked out, so that a new fact changes the recommendation.
    package internal(set) var isSizing = false
    /// The subjects that the last turn offered to choose from.
    package internal(set) var offered: [String] = []
    /// The profile that the last size was supposed for; nil where it was the person's own.
    package internal(set) var supposed: Profile?
    /// The contradiction that was asked about last, until a size is settled.
    package internal(set) var disputed: SizingResult.Contradiction?
    /// The last turn about a subject, for "why?" and for follow-ups; small talk leaves it as it is.
    package internal(set) var last: PastTurn?
    /// The lines so far, for showing where a fact was told.
    package internal(set) var lines: [String] = []
    /// Whether there is anybody to ask back; without, the provisional answer has to do.
    package let asksBack: Bool

    /// The state at the beginning of a conversation.
    ///
    /// - Parameter asksBack: False where a question back could not be answered, as for a single `ask`.
    package init(asksBack: Bool = true) { self.asksBack = asksBack }
}
