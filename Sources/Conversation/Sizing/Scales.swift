import Rulebooks

/// The scales of a rule base, in the order of their table.
package struct Scales: Sendable {
    package let all: [Scale]

    init(_ table: DecisionTable?) {
        all = table.map { table in table.rows.compactMap { Self.scale(table, $0) } } ?? []
    }

    private static func scale(_ table: DecisionTable, _ row: DecisionTable.Row) -> Scale? {
        func text(_ column: String) -> String { table.output(column, of: row) }
        func range(_ low: String, _ high: String) -> ClosedRange<Int>? {
            guard let low = tenths(text(low)), let high = tenths(text(high)), low <= high else { return nil }
            return low...high
        }
        guard let accepted = range("low", "high") else { return nil }
        return Scale(
            name: text("scale"), system: text("system"), side: text("side").isEmpty ? nil : text("side"),
            range: accepted, bareRange: range("bare-low", "bare-high"),
            bodyRange: range("body-low", "body-high"),
            grid: tenths(text("grid")), readAs: Int(text("divide")).map { (text("read-as"), max($0, 1)) },
            label: text("label"))
    }

    /// Decimal text in tenths; nil when it is none or has more than one decimal.
    static func tenths(_ text: String) -> Int? {
        guard let hundredths = Decimal.hundredths(text), hundredths % 10 == 0 else { return nil }
        return hundredths / 10
    }

    /// The scale of a system and a side; the system's own where it has none for the side.
    package func scale(system: String, side: String?) -> Scale? {
        all.first { $0.system == system && $0.side == side } ?? all.first { $0.system == system }
    }

    package func scale(named name: String) -> Scale? { all.first { $0.name == name } }

    /// The system that a number without one is read on, if any.
    func system(ofBare tenths: Int) -> Scale? {
        all.first { $0.bareRange?.contains(tenths) == true }
    }
}
