import Rulebooks

extension DecisionTable {
    /// What an input holds when a table is asked.
    package enum Input: Sendable, Equatable {
        case word(String)
        case number(Double)
    }

    /// The rows that count, in the table's order, by its hit policy: at most one for `unique` and `first`.
    ///
    /// - Parameter inputs: What is known, by column name. An input that is left out meets only conditions
    ///   that ask nothing or name what it must not be.
    /// - Complexity: O(rows × inputs).
    package func hits(_ inputs: [String: Input]) -> [Row] {
        let known = self.inputs.map { inputs[$0] }
        let isHit: (Row) -> Bool = { row in
            zip(row.conditions, known).allSatisfy { $0.holds(for: $1) }
        }
        switch hitPolicy {
        case .unique, .first: return rows.first(where: isHit).map { [$0] } ?? []
        case .collect: return rows.filter(isHit)
        case .lookup: return []
        }
    }

    /// A cell of a row by its output's name; empty where there is no such output.
    package func output(_ name: String, of row: Row) -> String {
        guard let index = outputs.firstIndex(of: name), index < row.outputs.count else { return "" }
        return row.outputs[index]
    }
}

extension DecisionTable.Condition {
    fileprivate func holds(for input: DecisionTable.Input?) -> Bool {
        switch (self, input) {
        case (.any, _): true
        case (.oneOf(let words), .word(let word)): words.contains(word)
        case (.noneOf(let words), .word(let word)): !words.contains(word)
        case (.noneOf, _): true
        case (.within(let low, let high), .number(let number)):
            number >= (low ?? -.infinity) && number <= (high ?? .infinity)
        case (.oneOf, _), (.within, _): false
        }
    }
}
