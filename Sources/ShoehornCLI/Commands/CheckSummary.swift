import Conversation
import Rulebooks

/// The last line of a check.
enum CheckSummary {
    /// What was found, and how much there is of everything if it can be used.
    static func text(_ rulebook: Rulebook?, _ problems: Problems, losses: Int = 0) -> String {
        let errors = problems.list.count { $0.severity == .error }
        let found = [count(errors, "error"), count(problems.list.count - errors + losses, "warning")]
        guard let rulebook else { return found.joined(separator: ", ") }
        let asks = rulebook.intents.reduce(0) { $0 + $1.asks.count }
        let parts = [
            count(rulebook.articles.count, "article"), count(rulebook.intents.count, "intent"),
            count(asks, "example"), count(rulebook.uncovered.count, "uncovered subject"),
            count(rulebook.concepts.count, "concept"), count(rulebook.tables.count, "table"),
        ]
        return (parts + found).joined(separator: ", ")
    }

    /// The line for an example that its own intent does not win.
    static func text(_ loss: ExampleCheck.Loss) -> String {
        "\(loss.example.place): warning: this example of \(loss.subject) is won by \(loss.taker). "
            + "Say more clearly what it asks, or move it there."
    }

    private static func count(_ count: Int, _ noun: String) -> String {
        count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
    }
}
