/// What a line says and asks, out of the line alone.
package struct Understanding: Sendable {
    /// The line with its misspellings mended.
    package let line: TokenizedLine
    package let repairs: [Repair]
    /// Words that name entity values.
    package let mentions: [Mention]
    /// Those of them that name another thing of the product's kind which no recommendation knows.
    let strangers: [Mention]
    /// Words that reply or carry a conversation on, such as "yes" or "what about".
    package let cues: [Mention]
    /// What it says about sizes, feet and taste.
    package internal(set) var statements: [Statement]
    /// The questions in it, in their order; empty when none was understood.
    package internal(set) var questions: [SpanReading]
    /// The line as one question, however weak.
    package let whole: SpanReading
    /// Content words that no rule knows, as typed.
    package let unknownWords: [String]
    /// Whether it has any word, number or sign that could mean something.
    package let isUsable: Bool

    let words: [ReadWord]
    /// Tokens that are words or numbers.
    let wordTokens: [Int]
    /// Whether the values of each kind only point at the product.
    let pointerKinds: [Bool]

    func isPointer(_ mention: Mention) -> Bool { pointerKinds[mention.kind] }
}
