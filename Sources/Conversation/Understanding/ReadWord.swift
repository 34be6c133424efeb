/// A token as the matcher sees it.
struct ReadWord: Sendable, Equatable {
    /// Index into the vocabulary's words; −1 for a word that no rule has.
    var word: Int32
    /// Index into the vocabulary's stems; −1 for a stem that no rule has.
    var stem: Int32
    /// The stem used in phrases: as `stem`, but a number keeps its face there.
    var phraseStem: Int32
    /// Whether it takes part in the features (words and numbers do, and symbols that the rules know).
    var counts: Bool
    /// √rarity: how much the word says.
    var strength: Float

    static let mark = ReadWord(word: -1, stem: -1, phraseStem: -1, counts: false, strength: 0)
}
