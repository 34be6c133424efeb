/// Looks for words that name two values, and for conditions on values that do not exist.
enum EntityCheck {
    static func problems(
        entities: [EntityKind], tables: [DecisionTable], names: [String: Set<String>?]
    ) -> [Problem] {
        entities.flatMap { words(of: $0) } + tables.flatMap { conditions(of: $0, names: names) }
    }

    private static func words(of kind: EntityKind) -> [Problem] {
        var problems: [Problem] = []
        var owner: [String: EntityValue] = [:]
        for value in kind.values {
            for word in value.words {
                let folded = word.lowercased()
                if let other = owner[folded], other.name != value.name {
                    problems.report(
                        .wordOfTwoValues(word, value: other.name, first: other.place), at: value.place)
                } else {
                    owner[folded] = value
                }
            }
        }
        return problems
    }

    /// Only an input called like an entity kind is known to hold its values.
    private static func conditions(of table: DecisionTable, names: [String: Set<String>?]) -> [Problem] {
        var problems: [Problem] = []
        for (index, input) in table.inputs.enumerated() {
            guard case .some(.some(let known)) = names[input] else { continue }
            for row in table.rows {
                guard let words = row.conditions[index].words else { continue }
                for word in words where !known.contains(word) {
                    let near = problems.count < 200 ? NearestName.to(word, among: known.sorted()) : nil
                    problems.report(.unknownConditionValue(word, kind: input, near: near), at: row.place)
                }
            }
        }
        return problems
    }
}

extension DecisionTable.Condition {
    /// The words a condition names, or nil if it names none.
    fileprivate var words: [String]? {
        switch self {
        case .oneOf(let words), .noneOf(let words): words
        case .any, .within: nil
        }
    }
}
