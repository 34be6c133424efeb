import Rulebooks

/// Reads what a line says about sizes, shoes, feet and taste.
///
/// It depends on the line alone; what a bare `9.5` or `wide` answers is for the profile to settle.
package struct ProfileReader: Sendable {
    let vocabulary: SizingVocabulary
    let scales: Scales

    /// - Parameter advisor: What the statements are for, with the same words and scales.
    package init(_ advisor: SizingAdvisor) {
        vocabulary = advisor.vocabulary
        scales = advisor.scales
    }

    /// The statements of a line, in the order of their tokens.
    ///
    /// - Parameters:
    ///   - line: With its misspellings repaired in `folded`.
    ///   - mentions: From `MentionFinder`, of the same rulebook.
    ///   - isAllTold: Whether to read what the line supposes or asks as if it were told.
    /// - Complexity: Next to nothing for a line without a number or a mention.
    package func statements(in line: TokenizedLine, mentions: [Mention], isAllTold: Bool = false)
        -> [Statement]
    {
        let hasNumber = line.tokens.contains { $0.kind == .number }
        guard hasNumber || mentions.contains(where: { vocabulary.entry($0).makesStatements }) else {
            return []
        }
        let sizingLine = SizingLine(line, mentions, vocabulary, isAllTold: isAllTold)
        let sizes = SizeReader(sizingLine, vocabulary, scales)
        var reading = LineReading(line: sizingLine, sizes: sizes, vocabulary: vocabulary, scales: scales)
        return reading.statements()
    }
}
