/// A token as the matcher sees it.
struct ReadWord: Sendable, Equatable {
    /// Index into the vocabulary's stems; nil for a word no rule has.
    var stem: Int32?
    /// The stem used in phrases: as `stem`, but a number keeps its face there.
    var phraseStem: Int32?
    /// Whether it takes part in the features (words, numbers and symbols that the rules know do).
    var counts: Bool
    /// How much the word says, 0.05 to 1.
    var rarity: Float
}
