/// The escape sequences that move the cursor and erase.
extension VirtualScreen {
    /// Performs a control sequence; one that only concerns colours or modes changes nothing.
    mutating func perform(_ final: Character, _ parameters: [Int]) {
        let count = max(parameters.first ?? 1, 1)
        let mode = parameters.first ?? 0
        switch final {
        case "A": moveCursor(toRow: row - count, column: column)
        case "B": moveCursor(toRow: row + count, column: column)
        case "C": moveCursor(toRow: row, column: column + count)
        case "D": moveCursor(toRow: row, column: min(column, columns - 1) - count)
        case "G": moveCursor(toRow: row, column: count - 1)
        case "H": clear()
        case "J": eraseBelow()
        case "K": eraseInRow(mode)
        case "P": deleteCells(count)
        case "@": insertCells(count)
        default: break
        }
    }

    private mutating func moveCursor(toRow newRow: Int, column newColumn: Int) {
        row = min(max(newRow, 0), cells.count - 1)
        column = min(max(newColumn, 0), columns - 1)
    }

    /// Homing the cursor is only used to clear the screen: what was there counts as scrolled off.
    private mutating func clear() {
        cells.append([])
        row = cells.count - 1
        column = 0
    }

    private mutating func eraseBelow() {
        eraseInRow(0)
        for below in cells.indices.dropFirst(row + 1) {
            cells[below] = []
            wrappedRows.remove(below)
        }
    }

    private mutating func eraseInRow(_ mode: Int) {
        let cursor = min(column, cells[row].count)
        switch mode {
        case 0: cells[row].removeSubrange(cursor...)
        case 1: cells[row].replaceSubrange(..<cursor, with: Array(repeating: " ", count: cursor))
        default: cells[row] = []
        }
        if mode != 1 { wrappedRows.remove(row) }
    }

    private mutating func deleteCells(_ count: Int) {
        guard column < cells[row].count else { return }
        cells[row].removeSubrange(column..<min(column + count, cells[row].count))
    }

    private mutating func insertCells(_ count: Int) {
        pad(to: column)
        cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
        cells[row] = Array(cells[row].prefix(columns))
    }
}
