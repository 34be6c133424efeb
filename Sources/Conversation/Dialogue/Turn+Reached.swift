import Rulebooks

/// Which rules a turn came by, for whoever counts those that nothing reaches.
extension Turn {
    /// Names of the table rows that spoke: those behind a recommendation, those of remarks beside it, and those
    /// that a follow-up was answered by.
    package var reachedRows: [String] {
        (decision.recommendation?.rules ?? []) + (plan.sizing?.remarks.map(\.rule) ?? [])
            + plan.followedRows
    }

    /// The sizes on other scales that the response names.
    package var namedEquivalents: [SizeChart.Equivalent] { plan.sizing?.equivalents ?? [] }
}
