/// A line that was put to the assistant, what came of it, and what that is worth.
package struct MeasuredTurn: Sendable {
    /// Of the question; in a conversation with the turn's number behind it.
    package let id: String
    package let text: String
    package let label: Label
    package let judgement: Judgement
    /// What came of it, in short: the row of a confusion.
    package let got: String
    /// What came of it, in full.
    package let gotInFull: String
    /// Where it is no right answer: the words that misled, or those that nobody knew, most important first.
    package let words: [String]
    /// Whether `words` are those that no rule knows.
    package let areWordsUnknown: Bool
}
