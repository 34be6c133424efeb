/// How sure a reading must be; found by measuring, see `shoehorn measure`.
package struct InterpreterSettings: Sendable, Equatable {
    /// Share of how strongly words speak for a subject refused by name that is taken off every covered one.
    package var uncoveredShare: Float = 0.55
    /// Below this a reading is not answered.
    package var threshold: Float = 0.45
    /// What a question of its own must reach to be worth splitting the line for.
    package var splitLevel: Float = 0.4
    /// Lost for each piece of the line that no reading covers.
    package var skipCost: Float = 0.02
    /// Lost by a stretch that is no question where another is.
    package var statementLoss: Float = 0.2
    /// How much of what a whole line says for a subject counts for each stretch of it.
    package var contextShare: Float = 0.45
    /// From this √rarity on a word is a content word.
    package var contentStrength: Float = 0.75
    /// How far a question for a fact of another thing may lie behind its reading as a comparison of sizes.
    package var frameHandicap: Float = 0.6
    /// What such a question must lead its runner-up by.
    package var frameLead: Float = 0.2
    /// Two covered readings closer than this are offered instead of answered, when both are weak.
    package var closeMargin: Float = 0.1
    /// From here on a reading counts as sure.
    package var sureLevel: Float = 0.8
    /// From here on a subject was asked for in plain words.
    package var plainLevel: Float = 1

    package init() {}
}
