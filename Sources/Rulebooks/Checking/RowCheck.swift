/// Finds rows of a decision table that can never fire, or that fire against each other.
enum RowCheck {
    /// - Complexity: The square of the number of rows, except for lookup tables.
    static func problems(_ table: DecisionTable) -> [Problem] {
        guard table.hitPolicy != .lookup else { return [] }
        var problems: [Problem] = []
        for (index, row) in table.rows.enumerated() {
            for earlier in table.rows[..<index] {
                guard let fact = fact(row, earlier, table.hitPolicy) else { continue }
                problems.report(fact, at: row.place)
                break
            }
        }
        return problems
    }

    private static func fact(
        _ row: DecisionTable.Row, _ earlier: DecisionTable.Row, _ policy: DecisionTable.HitPolicy
    ) -> Problem.Fact? {
        guard earlier.overlaps(row) else { return nil }
        let isSame = earlier.covers(row) && row.covers(earlier)
        switch policy {
        case .unique where !isSame:
            return .conflictingRows(row.name, with: earlier.name, first: earlier.place)
        case .first where !isSame && earlier.covers(row):
            return .shadowedRow(row.name, by: earlier.name, first: earlier.place)
        case .unique where isSame, .first where isSame,
            .collect where isSame && row.outputs == earlier.outputs && row.say == earlier.say:
            return .sameRow(row.name, as: earlier.name, first: earlier.place)
        default: return nil
        }
    }
}
