/// A line cut into tokens, together with the folded text that the tokens point into.
package struct TokenizedLine: Sendable, Equatable {
    /// The line as typed, UTF-8.
    package let bytes: [UInt8]
    /// Lower-case ASCII (other letters as they are) of all tokens, one after the other.
    package let folded: [UInt8]
    package let tokens: [Token]

    /// The folded text of a token.
    package func text(_ token: Token) -> String {
        String(decoding: folded[token.foldedRange], as: UTF8.self)
    }

    /// The stretch of the line from one token to another, as typed.
    ///
    /// - Parameter range: Indices into `tokens`; an empty range gives an empty text.
    package func typed(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        return String(decoding: bytes[Int(tokens[first].start)..<Int(tokens[last].end)], as: UTF8.self)
    }
}
