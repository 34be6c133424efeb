/// A concept that some words of a line stand for.
struct FoundConcept: Sendable, Equatable {
    let concept: Int32
    /// The words, as indices into the line's tokens.
    let words: Range<Int>

    func isInside(_ range: Range<Int>) -> Bool {
        range.lowerBound <= words.lowerBound && words.upperBound <= range.upperBound
    }
}
