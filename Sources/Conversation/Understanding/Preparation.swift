/// What is worked out once where many lines are to be read.
///
/// A class, since its long arrays would otherwise be counted with every copy of the model.
final class Preparation: Sendable {
    let features: UnpackedRows
    /// What the letters of known words say of every subject.
    let letters: LetterRows
    /// The hashes of known words, one a word of the vocabulary.
    let hashes: WordHashes

    /// - Complexity: O(weights), and a look-up for every letter group of every word that the rules have.
    init(_ table: FeatureTable, _ vocabulary: Vocabulary, unknownStrength: Float) {
        features = UnpackedRows(table)
        letters = LetterRows(table, features, vocabulary, unknownStrength: unknownStrength)
        hashes = WordHashes(vocabulary)
    }
}
