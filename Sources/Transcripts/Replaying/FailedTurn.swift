/// A turn that does not go as its transcript pins it.
package struct FailedTurn: Sendable {
    package let scripted: ScriptedTurn
    /// What was decided now, everything pinned.
    package let found: Expectation
    /// What was said now.
    package let wording: [String]
    /// At least one, the weightiest first.
    package let differences: [Difference]
    /// The subjects that the line stands between, where that is why.
    package let contest: IntentContest?
    /// What answers now.
    package let origins: [RuleIndex.Origin]
    /// What should have answered.
    package let expectedOrigins: [RuleIndex.Origin]

    /// Number of the line to look at: that of the decision, of the wording if only that differs.
    package var line: Int {
        let isWording = differences.first?.kind == .wording
        return (isWording ? scripted.wording?.line : scripted.decision?.line) ?? scripted.line
    }
}
