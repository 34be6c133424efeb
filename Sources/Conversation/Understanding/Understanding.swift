/// What a line says and asks, out of the line alone.
package struct Understanding: Sendable {
    /// The line with its misspellings mended.
    package let line: TokenizedLine
    package let repairs: [Repair]
    /// Words that name entity values.
    package let mentions: [Mention]
    /// What it says about sizes, feet and taste.
    package let statements: [Statement]
    /// The questions in it, in their order; empty when none was understood.
    package let questions: [SpanReading]
    /// The line as one question, however weak.
    package let whole: SpanReading
    /// Content words that no rule knows, as typed.
    package let unknownWords: [String]
    /// Whether it has any word, number or sign that could mean something.
    package let isUsable: Bool

    let words: [ReadWord]
}
