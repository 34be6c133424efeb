/// Something that was said, and where.
package struct Told<Value: Sendable & Equatable>: Sendable, Equatable {
    package var value: Value
    /// The line of the conversation, as the caller counts them.
    package var line: Int
    /// Indices into that line's tokens.
    package var tokens: Range<Int>
}
