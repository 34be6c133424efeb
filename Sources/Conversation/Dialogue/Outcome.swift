/// What became of a line; the names are those of batch output.
package enum Outcome: String, Sendable, CaseIterable {
    /// At least one intent was answered; a greeting counts.
    case answered
    /// The response asks for a slot, or to settle a contradiction.
    case asked
    /// Two or more readings are close, and the response offers them.
    case unsure
    /// The rules do not answer this, and the response says so.
    case outside
    /// Nothing usable was typed.
    case invalid
}
