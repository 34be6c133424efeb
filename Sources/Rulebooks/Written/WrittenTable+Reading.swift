extension WrittenTable {
    /// Reads a CSV file and checks its shape: columns named once, as many cells in each row as columns.
    ///
    /// Empty columns and cells at the right, which spreadsheets leave behind, do not count.
    /// - Returns: Nil if there is no header.
    init?(reading file: SourceFile, reporting problems: inout [Problem]) {
        let reader = CSVReader(file)
        problems += reader.problems
        guard var header = reader.rows.first else {
            problems.report(.emptyTable, at: Place(file: file.name, line: 1, column: 1))
            return nil
        }
        while let last = header.last, last.text.isEmpty { header.removeLast() }
        header = header.map { Cell(text: Text.folded($0.text), line: $0.line, column: $0.column) }
        self.file = file.name
        self.header = header
        var rows: [[Cell]] = []
        for var row in reader.rows.dropFirst() {
            while row.count > header.count, let last = row.last, last.text.isEmpty { row.removeLast() }
            if row.count == header.count {
                rows.append(row)
            } else {
                let place = Place(file: file.name, line: row[0].line, column: 1)
                problems.report(.wrongCellCount(found: row.count, expected: header.count), at: place)
            }
        }
        self.rows = rows
        if reader.rows.count == 1 { problems.report(.noRows, at: place(header[0])) }
        checkHeader(reporting: &problems)
    }

    private func checkHeader(reporting problems: inout [Problem]) {
        var seen: Set<String> = []
        for cell in header {
            if cell.text.isEmpty {
                problems.report(.unnamedColumn, at: place(cell))
            } else if !seen.insert(cell.text).inserted {
                problems.report(.duplicateColumn(cell.text), at: place(cell))
            }
        }
    }
}
