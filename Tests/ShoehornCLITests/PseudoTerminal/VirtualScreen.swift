/// What a terminal would show after the bytes it was sent: as much of an xterm as line editing needs.
///
/// Rows that have scrolled off are kept, so a row's number never changes.
struct VirtualScreen {
    /// How many columns a row has.
    private(set) var columns: Int
    /// The row of the cursor, counted from the first row ever shown.
    var row = 0
    /// The column of the cursor; equal to `columns` after a character in the last one, until the next wraps.
    var column = 0
    /// One string for each column; empty behind a character that is two columns wide.
    var cells: [[String]] = [[]]
    /// The rows that go on in the next one because they were full.
    var wrappedRows: Set<Int> = []
    /// Bytes of a sequence or a character whose end has not arrived.
    private var pending: [UInt8] = []

    /// Makes an empty screen.
    init(columns: Int) {
        self.columns = columns
    }

    /// The rows as they look, without blanks at their ends; those before the cursor are kept.
    var rows: [String] { cells.indices.map(text(ofRow:)) }

    /// The whole lines, wrapped rows put together, from the one that holds a row on.
    func text(fromRow first: Int = 0) -> String {
        var start = first
        while wrappedRows.contains(start - 1) { start -= 1 }
        var text = ""
        for row in cells.indices.dropFirst(start) {
            text += wrappedRows.contains(row) ? cells[row].joined() : self.text(ofRow: row) + "\n"
        }
        return text
    }

    /// Changes the width for what comes from now on.
    mutating func resize(columns: Int) {
        self.columns = columns
        column = min(column, columns)
    }

    /// Takes bytes as a program wrote them, cut anywhere.
    mutating func show(_ bytes: some Sequence<UInt8>) {
        pending += bytes
        while let token = TerminalToken(next: &pending) { show(token) }
    }

    private mutating func show(_ token: TerminalToken) {
        switch token {
        case .character(let character): put(character)
        case .control(let byte): control(byte)
        case .sequence(let final, let parameters): perform(final, parameters)
        case .ignored: break
        }
    }

    private mutating func put(_ character: Unicode.Scalar) {
        let width = character.terminalWidth
        guard width > 0 else {
            if column > 0, cells[row].indices.contains(column - 1) {
                cells[row][column - 1].unicodeScalars.append(character)
            }
            return
        }
        if column + width > columns {
            wrappedRows.insert(row)
            moveDown()
            column = 0
        }
        pad(to: column + width)
        cells[row][column] = String(character)
        if width == 2 { cells[row][column + 1] = "" }
        column += width
    }

    private mutating func control(_ byte: UInt8) {
        switch byte {
        case 0x08: column = max(min(column, columns - 1) - 1, 0)
        case 0x09: column = min((column / 8 + 1) * 8, columns - 1)
        case 0x0A: moveDown()
        case 0x0D: column = 0
        default: break
        }
    }

    /// Goes to the next row, which appears if there is none.
    mutating func moveDown() {
        row += 1
        if row == cells.count { cells.append([]) }
    }

    /// Fills the cursor's row with blanks up to a column.
    mutating func pad(to column: Int) {
        let missing = column - cells[row].count
        if missing > 0 { cells[row] += Array(repeating: " ", count: missing) }
    }

    private func text(ofRow number: Int) -> String {
        let used = (cells[number].lastIndex { $0 != " " } ?? -1) + 1
        let shown = number == row ? max(used, column) : used
        let missing = max(shown - cells[number].count, 0)
        return cells[number].prefix(shown).joined() + String(repeating: " ", count: missing)
    }
}
