/// One thing that a line says about sizes, feet or taste.
package struct Statement: Sendable, Equatable {
    package enum Content: Sendable, Equatable {
        /// A shoe or a size, with what is said about it.
        case evidence(Evidence)
        /// A fact about the person, such as `width` is `wide`.
        case fact(kind: String, value: String)
        /// They do not know; the slot where it was named.
        case unknown(slot: String?)
        /// They would rather not say; the slot where it was named.
        case refusal(slot: String?)
        /// A fact does not hold, such as `width` is not `wide`.
        case denial(kind: String, value: String)
        /// What was said about a slot is taken back.
        case retraction(slot: String)
        /// The scale that the answer shall be given on.
        case wanted(system: String?, side: String?)
        /// The scale that the sizes said are on.
        case meant(system: String?, side: String?)
        /// Whom the shoe is for: `men` or `women`.
        case person(side: String)
        /// Somebody whose sizes are not covered.
        case uncoveredPerson(String)
        case impossible(ImpossibleSize)
    }

    package let content: Content
    /// Indices into the line's tokens.
    package let tokens: Range<Int>
    /// Whether it takes the place of what was said before.
    package let isCorrection: Bool
    /// Whether it means something only as an answer to an open question.
    package let isLatent: Bool

    package init(_ content: Content, tokens: Range<Int>, isCorrection: Bool = false, isLatent: Bool = false) {
        self.content = content
        self.tokens = tokens
        self.isCorrection = isCorrection
        self.isLatent = isLatent
    }
}
