/// Words of a line that name a value of an entity kind.
package struct Mention: Sendable, Equatable {
    /// Index into `Rulebook.entities`.
    package let kind: Int
    /// Index into that kind's `values`.
    package let value: Int
    /// Indices into the line's tokens.
    package let tokens: Range<Int>

    package init(kind: Int, value: Int, tokens: Range<Int>) {
        self.kind = kind
        self.value = value
        self.tokens = tokens
    }
}
