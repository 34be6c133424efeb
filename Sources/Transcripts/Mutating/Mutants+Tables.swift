import Rulebooks

extension Mutants {
    /// Changes to decision tables and charts: a row dropped, a figure moved.
    static func ofTables(_ rulebook: Rulebook) -> [Mutant] {
        rulebook.tables.indices.flatMap { table in
            rulebook.tables[table].rows.indices.flatMap { row in
                [dropped(table, row, rulebook)] + moved(table, row, rulebook)
            }
        }
    }

    private static func dropped(_ table: Int, _ index: Int, _ rulebook: Rulebook) -> Mutant {
        let row = rulebook.tables[table].rows[index]
        return Mutant(
            kind: rulebook.tables[table].hitPolicy == .lookup ? .chart : .row,
            text: "the row \(name(row, rulebook.tables[table])) could be removed", place: row.place,
            change: { rules in rules.changingRows(of: table) { $0.remove(at: index) } }, scope: .sizing)
    }

    /// Each figure of a row moved by one: by a half size in lists of sizes, by one step in rules.
    private static func moved(_ table: Int, _ index: Int, _ rulebook: Rulebook) -> [Mutant] {
        let isList = rulebook.tables[table].hitPolicy == .lookup
        let row = rulebook.tables[table].rows[index]
        return row.outputs.indices.compactMap { column in
            guard
                let new = isList
                    ? halfUp(row.outputs[column]) : Int(row.outputs[column]).map({ String($0 + 1) })
            else { return nil }
            let title = "\(rulebook.tables[table].outputs[column]) of \(name(row, rulebook.tables[table]))"
            return Mutant(
                kind: isList ? .chart : .step,
                text: "the column \(title) could be \(new) instead of \(row.outputs[column])",
                place: row.place,
                change: { rules in
                    rules.changingRows(of: table) { rows in
                        var outputs = rows[index].outputs
                        outputs[column] = new
                        rows[index] = rows[index].with(outputs: outputs, source: rows[index].source)
                    }
                }, scope: .sizing)
        }
    }

    /// A row's name; in a list, its first cells.
    private static func name(_ row: DecisionTable.Row, _ table: DecisionTable) -> String {
        guard table.hitPolicy == .lookup else { return row.name }
        return table.name + " " + row.outputs.prefix(4).filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// A decimal number and a half; nil for anything else.
    private static func halfUp(_ text: String) -> String? {
        guard let number = Double(text), text.first?.isNumber == true else { return nil }
        let tenths = Int((number * 10).rounded()) + 5
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
    }
}
