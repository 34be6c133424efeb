/// A word, number or mark of a line, with its place in the line as typed.
package struct Token: Sendable, Equatable {
    package enum Kind: UInt8, Sendable {
        /// Letters, with inner apostrophes taken away or expanded.
        case word
        /// Digits, with a decimal point or a fraction.
        case number
        /// An emoji, a currency or percent sign: has meaning only if the rules know it.
        case symbol
        /// `. ? ! ; :` or a line break: ends a clause or a question.
        case stop
        /// `,` `(` `)` `-` `/` and the like: a weaker pause.
        case pause
    }

    package let kind: Kind
    /// Byte offsets into the line as typed; words of one contraction share them.
    package let start: Int32
    package let end: Int32
    /// Byte offsets into `TokenizedLine.folded`.
    package let foldedStart: Int32
    package let foldedEnd: Int32
    /// Whether nothing stood between this token and the one before (`af1` is `af`, `1`).
    package let joined: Bool

    package var range: Range<Int> { Int(start)..<Int(end) }
    package var foldedRange: Range<Int> { Int(foldedStart)..<Int(foldedEnd) }
}
