/// A size found in a line.
package struct SizeMention: Sendable, Equatable {
    package var size: Size
    /// Indices into the line's tokens: the number and the scale words beside it.
    package var tokens: Range<Int>
    /// Whether a scale or the word "size" stood beside it, so that it cannot be another number.
    package var isNamed: Bool
}
