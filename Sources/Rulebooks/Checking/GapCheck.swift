/// Looks for combinations of the values named in a table that none of its rows takes.
enum GapCheck {
    /// Tables with more combinations than this are not looked through.
    static let mostCombinations = 20_000

    /// One warning at most, with an example and the number of gaps; only for tables that ought to decide
    /// every case, which are those with the hit policy `unique` or `first`.
    static func problems(_ table: DecisionTable) -> [Problem] {
        let isComplete = table.hitPolicy == .unique || table.hitPolicy == .first
        guard isComplete, !table.inputs.isEmpty, !table.rows.isEmpty else { return [] }
        let values = table.inputs.indices.map { named(in: table, input: $0) }
        var combinations = 1
        for choices in values {
            combinations = combinations.multipliedReportingOverflow(by: choices.count).partialValue
            guard (1...mostCombinations).contains(combinations) else { return [] }
        }
        var count = 0
        var example: String?
        for number in 0..<combinations {
            let choice = combination(number, of: values)
            let isTaken = table.rows.contains { row in
                zip(row.conditions, choice).allSatisfy { $0.covers($1) }
            }
            guard !isTaken else { continue }
            count += 1
            example = example ?? text(choice, table.inputs)
        }
        guard let example else { return [] }
        return [Problem(.gap(table: table.name, example: example, count: count), at: table.place)]
    }

    /// Each word that the column names, and the ends of each range; anything at all if it names nothing.
    private static func named(in table: DecisionTable, input: Int) -> [DecisionTable.Condition] {
        var values: [DecisionTable.Condition] = []
        func add(_ value: DecisionTable.Condition) {
            if !values.contains(value) { values.append(value) }
        }
        for row in table.rows {
            switch row.conditions[input] {
            case .any: continue
            case .oneOf(let words), .noneOf(let words): words.forEach { add(.oneOf([$0])) }
            case .within(let low, let high):
                for bound in [low, high] { if let bound { add(.within(low: bound, high: bound)) } }
            }
        }
        return values.isEmpty ? [.any] : values
    }

    private static func combination(
        _ number: Int, of values: [[DecisionTable.Condition]]
    ) -> [DecisionTable.Condition] {
        var rest = number
        return values.map { choices in
            defer { rest /= choices.count }
            return choices[rest % choices.count]
        }
    }

    private static func text(_ choice: [DecisionTable.Condition], _ inputs: [String]) -> String {
        zip(inputs, choice).compactMap { input, condition in
            switch condition {
            case .oneOf(let words): "\(input) \(words.joined(separator: " | "))"
            case .within(let low, _): low.map { "\(input) \($0 == $0.rounded() ? "\(Int($0))" : "\($0)")" }
            case .any, .noneOf: nil
            }
        }.joined(separator: ", ")
    }
}
