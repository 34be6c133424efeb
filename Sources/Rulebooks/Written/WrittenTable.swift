/// A CSV file as written: its header and its rows, each cell with its place.
struct WrittenTable: Sendable {
    struct Cell: Sendable {
        /// Without quotes, and without white space at its ends.
        let text: String
        /// Counted from 1; the column in characters.
        let line: Int
        let column: Int
    }

    let file: String
    let header: [Cell]
    /// As many cells a row as the header has; rows with another number have been reported and left out.
    let rows: [[Cell]]

    func place(_ cell: Cell) -> Place {
        Place(file: file, line: cell.line, column: cell.column)
    }

    /// The index of the column with this heading.
    func column(_ heading: String) -> Int? {
        header.firstIndex { $0.text == heading }
    }
}
