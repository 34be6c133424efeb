extension RulebookBuilder {
    mutating func addEntity(_ block: WrittenBlock) {
        entityNames[block.name] = .some(nil)
        guard let table = table(of: block) else { return }
        for heading in ["name", "words"] where table.column(heading) == nil {
            problems.report(.missingColumn(heading), at: table.place(table.header[0]))
        }
        var values: [EntityValue] = []
        var first: [String: Place] = [:]
        var names: Set<String> = []
        for row in table.rows {
            let place = table.place(row[0])
            guard !row[0].text.isEmpty else {
                problems.report(.emptyRowName(table.header[0].text), at: place)
                continue
            }
            if let other = first[row[0].text] {
                problems.report(.duplicateRow(row[0].text, first: other), at: place)
                continue
            }
            first[row[0].text] = place
            let value = value(of: row, in: table)
            names.insert(value.name)
            names.formUnion(value.attributes.values)
            values.append(value)
        }
        entityNames[block.name] = names
        entities.append(EntityKind(name: block.name, values: values))
    }

    private func value(of row: [WrittenTable.Cell], in table: WrittenTable) -> EntityValue {
        var title = row[0].text
        var words: [String] = []
        var attributes: [String: String] = [:]
        for (index, cell) in row.enumerated() where !cell.text.isEmpty {
            switch table.header[index].text {
            case "name": title = Text.folded(cell.text)
            case "words": words = Text.list(cell.text, separator: ";").map { Text.folded($0) }
            case let heading where index > 0: attributes[heading] = cell.text
            default: break
            }
        }
        return EntityValue(
            name: row[0].text, title: title, words: words, attributes: attributes, place: table.place(row[0]))
    }

    /// Reads the CSV file that a block names.
    mutating func table(of block: WrittenBlock) -> WrittenTable? {
        guard let entry = block.first(.file) else { return nil }
        guard let file = written.files[entry.value] else {
            let near = nearest(to: entry.value, among: written.files.keys.sorted())
            problems.report(.missingFile(entry.value, near: near), at: block.valuePlace(of: entry))
            return nil
        }
        let isFirst = namedFiles.insert(file.name).inserted
        var found: [Problem] = []
        guard TextFaults.check(file, reporting: &found) else {
            problems += isFirst ? found : []
            return nil
        }
        let table = WrittenTable(reading: file, reporting: &found)
        problems += isFirst ? found : []
        return table
    }
}
