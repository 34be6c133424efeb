import Rulebooks

/// The last line of a check.
enum CheckSummary {
    /// What was found, and how much there is of everything if it can be used.
    static func text(_ rulebook: Rulebook?, _ problems: Problems) -> String {
        let errors = problems.list.count { $0.severity == .error }
        let found = [count(errors, "error"), count(problems.list.count - errors, "warning")]
        guard let rulebook else { return found.joined(separator: ", ") }
        let asks = rulebook.intents.reduce(0) { $0 + $1.asks.count }
        let parts = [
            count(rulebook.articles.count, "article"), count(rulebook.intents.count, "intent"),
            count(asks, "example"), count(rulebook.uncovered.count, "uncovered subject"),
            count(rulebook.concepts.count, "concept"), count(rulebook.tables.count, "table"),
        ]
        return (parts + found).joined(separator: ", ")
    }

    private static func count(_ count: Int, _ noun: String) -> String {
        count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
    }
}
