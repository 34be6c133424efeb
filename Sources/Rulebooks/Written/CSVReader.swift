/// Cuts CSV text into cells: comma, semicolon or tab between them, quotes around what holds one of those,
/// a doubled quote for a quote.
struct CSVReader {
    private let file: SourceFile
    private let separator: UInt8
    private var cursor: LineCursor
    /// Quotes that nothing closes. After some of them, quotes reach no further than their line, or looking for
    /// their ends would take ever longer.
    private var unclosed = 0
    private(set) var rows: [[WrittenTable.Cell]] = []
    private(set) var problems: [Problem] = []

    /// Reads a whole file; empty lines, and lines of nothing but separators, are left out.
    init(_ file: SourceFile) {
        self.file = file
        let start = Text.start(of: file.bytes)
        separator = Self.separator(of: file.bytes, from: start)
        cursor = LineCursor(at: start)
        while let line = nextLine() {
            let row = row(from: line)
            if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
        }
    }

    private mutating func nextLine() -> LineCursor.Line? {
        var moved = cursor
        defer { cursor = moved }
        return moved.next(in: file.bytes.span)
    }

    /// The separator that the first line with text uses most, outside quotes.
    private static func separator(of bytes: [UInt8], from start: Int) -> UInt8 {
        let choices = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        var counts = [0, 0, 0]
        var isQuoted = false
        var hasText = false
        for byte in bytes[start...] {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                if hasText { break }
            } else if let choice = choices.firstIndex(of: byte) {
                counts[choice] += 1
            } else if !Text.isBlank(byte) {
                hasText = true
            }
        }
        let most = counts.max() ?? 0
        return choices[counts.firstIndex(of: most) ?? 0]
    }

    /// Reads one row, which goes on in the next lines where a quote is open at the end of one.
    private mutating func row(from first: LineCursor.Line) -> [WrittenTable.Cell] {
        var cells: [WrittenTable.Cell] = []
        var line = first
        var position = line.start
        // Where the last cell began, to count characters on from there.
        var column = 1
        while true {
            let start = skipBlanks(position, to: line.end)
            column += Text.characters(in: file.bytes, position..<start)
            let cellLine = line
            var text: String
            var end: Int
            if start < line.end, file.bytes[start] == UInt8(ascii: "\"") {
                (text, end) = quoted(at: start, line: &line, column: column)
                text = Text.trimmed(text)
            } else {
                end = start
                while end < line.end, file.bytes[end] != separator { end += 1 }
                text = Text.trimmed(file.bytes[start..<end])
            }
            cells.append(.init(text: text, line: cellLine.number, column: column))
            guard end < line.end else { return cells }
            if cellLine.number == line.number {
                column += Text.characters(in: file.bytes, start..<end + 1)
            } else {
                column = 1 + Text.characters(in: file.bytes, line.start..<end + 1)
            }
            position = end + 1
        }
    }

    private func skipBlanks(_ position: Int, to end: Int) -> Int {
        var position = position
        while position < end, file.bytes[position] != separator, Text.isBlank(file.bytes[position]) {
            position += 1
        }
        return position
    }

    /// Reads a quoted cell and what blanks follow it.
    ///
    /// - Returns: The text, and the offset of the separator or line end after it.
    private mutating func quoted(
        at start: Int, line: inout LineCursor.Line, column: Int
    ) -> (text: String, end: Int) {
        let opening = line
        let place = Place(file: file.name, line: line.number, column: column)
        let before = cursor
        var text: [UInt8] = []
        var position = start + 1
        while true {
            if position >= line.end {
                guard unclosed < 20, let next = nextLine() else { break }
                text.append(UInt8(ascii: "\n"))
                line = next
                position = line.start
            } else if file.bytes[position] != UInt8(ascii: "\"") {
                text.append(file.bytes[position])
                position += 1
            } else if position + 1 < line.end, file.bytes[position + 1] == UInt8(ascii: "\"") {
                text.append(UInt8(ascii: "\""))
                position += 2
            } else {
                let end = skipBlanks(position + 1, to: line.end)
                let isClosed = end == line.end || file.bytes[end] == separator
                // Text after a quote lines further down: that quote opens another cell, and this one has no end.
                if !isClosed, line.number != opening.number { break }
                return (String(decoding: text, as: UTF8.self), isClosed ? end : skipText(end, line))
            }
        }
        // Nothing closes it: the cell ends with its line, so that the other rows can still be read.
        problems.report(.unclosedQuote, at: place)
        unclosed += 1
        cursor = before
        line = opening
        return (String(decoding: file.bytes[start + 1..<line.end], as: UTF8.self), line.end)
    }

    /// Reports text after a closing quote, and goes over it.
    private mutating func skipText(_ position: Int, _ line: LineCursor.Line) -> Int {
        let column = 1 + Text.characters(in: file.bytes, line.start..<position)
        problems.report(.textAfterQuote, at: Place(file: file.name, line: line.number, column: column))
        var end = position
        while end < line.end, file.bytes[end] != separator { end += 1 }
        return end
    }
}
