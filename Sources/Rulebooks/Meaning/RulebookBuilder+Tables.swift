extension RulebookBuilder {
    mutating func addTable(_ block: WrittenBlock) {
        let policy = hitPolicy(of: block)
        let needsSource = needsSource(block)
        guard let table = table(of: block), let policy else { return }
        let columns = policy == .lookup ? Columns(lookup: table) : columns(of: table)
        var rows: [DecisionTable.Row] = []
        for (index, cells) in table.rows.enumerated() {
            let number = policy == .lookup ? "\(block.name)-\(index + 1)" : nil
            rows.append(row(cells, of: table, columns, number: number, needsSource: needsSource))
        }
        tables.append(
            DecisionTable(
                name: block.name, hitPolicy: policy, inputs: columns.inputs.map(\.name),
                outputs: columns.outputs.map(\.name), rows: rows, place: block.place))
    }

    private mutating func hitPolicy(of block: WrittenBlock) -> DecisionTable.HitPolicy? {
        guard let entry = block.first(.hit) else { return nil }
        if let policy = DecisionTable.HitPolicy(rawValue: entry.value) { return policy }
        let near = nearest(to: entry.value, among: DecisionTable.HitPolicy.allCases.map(\.rawValue))
        problems.report(.unknownHit(entry.value, near: near), at: block.valuePlace(of: entry))
        return nil
    }

    private mutating func needsSource(_ block: WrittenBlock) -> Bool {
        guard let entry = block.first(.facts) else { return true }
        if entry.value != "yes", entry.value != "no" {
            problems.report(.badFacts(entry.value), at: block.valuePlace(of: entry))
        }
        return entry.value != "no"
    }

    /// Sorts a decision table's columns by what they are for.
    private mutating func columns(of table: WrittenTable) -> Columns {
        var columns = Columns()
        let reserved = ["rule", "say", "source", "because"]
        for (index, cell) in table.header.enumerated() {
            let words = cell.text.split(separator: " ", maxSplits: 1).map(String.init)
            if words.count == 2, words[0] == "if" {
                columns.inputs.append((words[1], index))
            } else if words.count == 2, words[0] == "then" {
                columns.outputs.append((words[1], index))
            } else if !cell.text.isEmpty, !reserved.contains(cell.text) {
                let near = nearest(to: cell.text, among: reserved + ["if", "then"])
                problems.report(.unknownColumn(cell.text, near: near), at: table.place(cell))
            }
        }
        columns.rule = table.column("rule")
        columns.say = table.column("say")
        columns.source = table.column("source")
        columns.because = table.column("because")
        if columns.rule == nil { problems.report(.missingColumn("rule"), at: table.place(table.header[0])) }
        return columns
    }

    private mutating func row(
        _ cells: [WrittenTable.Cell], of table: WrittenTable, _ columns: Columns, number: String?,
        needsSource: Bool
    ) -> DecisionTable.Row {
        let place = table.place(cells[0])
        let name = number ?? columns.rule.map { cells[$0].text } ?? ""
        if let first = rowNames[name] {
            problems.report(.duplicateRow(name, first: first), at: place)
        } else if !name.isEmpty {
            rowNames[name] = place
        } else if columns.rule != nil {
            problems.report(.emptyRowName("rule"), at: place)
        }
        let conditions = columns.inputs.map { input in condition(cells[input.index], of: table) }
        let say = columns.say.map { Text.folded(cells[$0].text) } ?? ""
        if let index = columns.say { checkBraces(say, at: table.place(cells[index])) }
        var source: Source?
        if let index = columns.source, !cells[index].text.isEmpty {
            source = self.source(cells[index].text, at: table.place(cells[index]))
        } else if needsSource, number == nil {
            problems.report(.rowWithoutSource(name), at: place)
        }
        return DecisionTable.Row(
            name: name, conditions: conditions, outputs: columns.outputs.map { cells[$0.index].text },
            say: say,
            source: source, because: columns.because.map { Text.folded(cells[$0].text) } ?? "", place: place)
    }

    private mutating func condition(
        _ cell: WrittenTable.Cell, of table: WrittenTable
    ) -> DecisionTable.Condition {
        do throws(DecisionTable.Condition.Fault) {
            return try DecisionTable.Condition(reading: cell.text)
        } catch {
            problems.report(error.fact, at: table.place(cell))
            return .any
        }
    }
}

/// Which column of a table is for what.
private struct Columns {
    var inputs: [(name: String, index: Int)] = []
    var outputs: [(name: String, index: Int)] = []
    var rule: Int?
    var say: Int?
    var source: Int?
    var because: Int?

    init() {}

    /// A lookup table has nothing but outputs.
    init(lookup table: WrittenTable) {
        outputs = table.header.enumerated().map { ($0.element.text, $0.offset) }
    }
}
