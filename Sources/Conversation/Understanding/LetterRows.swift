/// What the letter groups of each known word add to every subject: worked out once, for many lines.
struct LetterRows: Sendable {
    private let subjectCount: Int
    /// Sums in 1/256ths, word by word.
    let sums: [Float]
    /// The squared length of each word's letter groups.
    let squares: [Float]

    /// - Complexity: A look-up for every letter group of every word that the rules have.
    init(_ table: FeatureTable, _ rows: UnpackedRows, _ vocabulary: Vocabulary, unknownStrength: Float) {
        subjectCount = table.subjectCount
        var sums = [Float](repeating: 0, count: vocabulary.words.count * table.subjectCount)
        var squares = [Float](repeating: 0, count: vocabulary.words.count)
        let all = vocabulary.words.bytes.span
        for word in squares.indices {
            squares[word] = Self.add(
                all.extracting(vocabulary.words.range(word)), strength: vocabulary.strengthOfWord[word],
                table, rows, unknownStrength, to: &sums, at: word * table.subjectCount)
        }
        self.sums = sums
        self.squares = squares
    }

    /// Adds up the letter groups of a word.
    ///
    /// - Parameter rows: What the table has, unpacked where that was done.
    /// - Returns: Their squared length, unknown ones included.
    @inline(__always)
    static func add(
        _ letters: Span<UInt8>, strength: Float, _ table: FeatureTable, _ rows: UnpackedRows?,
        _ unknownStrength: Float, to sums: inout [Float], at base: Int
    ) -> Float {
        var square: Float = 0
        FeatureSketch.forEachLetterGroup(of: letters) { key in
            guard let feature = table.find(key) else {
                square += unknownStrength * strength * unknownStrength * strength
                return
            }
            let value = feature.strength * strength
            square += value * value
            if let rows {
                rows.add(feature, times: value, to: &sums, at: base)
            } else {
                table.forEachWeight(of: feature) { subject, weight in sums[base + subject] += value * weight }
            }
        }
        return square
    }

    /// Where the sums of a word begin.
    @inline(__always)
    func base(_ word: Int32) -> Int { Int(word) * subjectCount }
}
