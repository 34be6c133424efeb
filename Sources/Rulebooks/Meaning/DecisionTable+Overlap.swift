extension DecisionTable.Condition {
    /// Whether something both accept.
    func overlaps(_ other: Self) -> Bool {
        switch (self, other) {
        case (.any, _), (_, .any), (.noneOf, .noneOf): return true
        case (.oneOf(let words), .oneOf(let others)): return words.contains { others.contains($0) }
        case (.oneOf(let words), .noneOf(let refused)), (.noneOf(let refused), .oneOf(let words)):
            return words.contains { !refused.contains($0) }
        case (.oneOf(let words), .within(let low, let high)), (.within(let low, let high), .oneOf(let words)):
            return words.contains { Self.isNumber($0, from: low, to: high) }
        case (.noneOf, .within), (.within, .noneOf): return true
        case (.within(let low, let high), .within(let otherLow, let otherHigh)):
            return Self.lower(low) <= Self.upper(otherHigh) && Self.lower(otherLow) <= Self.upper(high)
        }
    }

    /// Whether this accepts all that the other accepts.
    func covers(_ other: Self) -> Bool {
        switch (self, other) {
        case (.any, _): return true
        case (_, .any), (.oneOf, .noneOf), (.within, .noneOf), (.oneOf, .within): return false
        case (.oneOf(let words), .oneOf(let others)): return others.allSatisfy { words.contains($0) }
        case (.noneOf(let refused), .oneOf(let others)): return !others.contains { refused.contains($0) }
        case (.noneOf(let refused), .noneOf(let others)): return refused.allSatisfy { others.contains($0) }
        case (.noneOf(let refused), .within(let low, let high)):
            return !refused.contains { Self.isNumber($0, from: low, to: high) }
        case (.within(let low, let high), .oneOf(let others)):
            return others.allSatisfy { Self.isNumber($0, from: low, to: high) }
        case (.within(let low, let high), .within(let otherLow, let otherHigh)):
            return Self.lower(low) <= Self.lower(otherLow) && Self.upper(otherHigh) <= Self.upper(high)
        }
    }

    private static func lower(_ bound: Double?) -> Double { bound ?? -.infinity }
    private static func upper(_ bound: Double?) -> Double { bound ?? .infinity }

    private static func isNumber(_ word: String, from low: Double?, to high: Double?) -> Bool {
        decimal(word).map { lower(low) <= $0 && $0 <= upper(high) } ?? false
    }
}

extension DecisionTable.Row {
    /// Whether something makes both rows match.
    func overlaps(_ other: Self) -> Bool {
        zip(conditions, other.conditions).allSatisfy { $0.overlaps($1) }
    }

    /// Whether this row matches whenever the other does.
    func covers(_ other: Self) -> Bool {
        zip(conditions, other.conditions).allSatisfy { $0.covers($1) }
    }
}
