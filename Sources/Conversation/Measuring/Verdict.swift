/// How a decision stands to its label.
package enum Verdict: String, Sendable, CaseIterable {
    case right
    case wrong
    /// Asked or unsure where an answer was wanted, or a refusal.
    case askedBack = "asked back"
    /// Refused where an answer was wanted.
    case refused
}
