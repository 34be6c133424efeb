/// Draws a ladder of sizes as a table: a line a rung, a column a scale, the numbers one below the other.
///
/// Letters, digits and `|` are all it needs of a terminal.
struct LadderDrawing {
    private let ladder: SizeLadder
    private let signWidth: Int
    private let columns: [[ColumnLayout]]
    /// Blanks between two columns.
    private var gap = 2

    /// Lines wider than this are no small picture any more.
    private static let widest = 60

    /// Where the numbers of a column stand.
    private struct ColumnLayout {
        let heading: [StyledRun]
        /// Digits before the point, and width of the whole.
        let whole: Int
        let width: Int
    }

    /// - Parameter available: Columns of the window, or nil for lines of any length; the drawing moves together
    ///   to fit, and may still be wider.
    init(_ ladder: SizeLadder, available: Int?) {
        self.ladder = ladder
        signWidth = ladder.rungs.map { DisplayWidth.of($0.sign) }.max() ?? 0
        columns = ladder.sections.map { section in
            section.indices.map { Self.layout(section[$0], next: section.dropFirst($0 + 1).first) }
        }
        if width > min(available ?? Self.widest, Self.widest) { gap = 1 }
    }

    /// Columns that the lines take.
    var width: Int { lines.map(Self.width).max() ?? 0 }

    /// The headings, then the rungs.
    var lines: [[StyledRun]] {
        let headings = row(sign: "", style: .plain) { columns[$0][$1].heading }
        let rungs = ladder.rungs.indices.map { rung in
            let style = Self.style(of: ladder.rungs[rung].kind)
            return row(sign: ladder.rungs[rung].sign, style: style) { section, column in
                let cell = ladder.sections[section][column].cells[rung]
                return [StyledRun(number(cell, columns[section][column]), style)]
            }
        }
        return [headings] + rungs
    }

    private static func style(of kind: SizeLadder.Rung.Kind) -> TextStyle {
        switch kind {
        case .recommended: .bold
        case .alternative: .plain
        case .neighbor: .dim
        }
    }

    /// A mark stands behind the last of the columns side by side that have it.
    private static func layout(_ column: SizeLadder.Column, next: SizeLadder.Column?) -> ColumnLayout {
        var heading = [StyledRun(VisibleText.of(column.heading))]
        if column.marks != next?.marks, !column.marks.isEmpty {
            heading.append(StyledRun(column.marks.map { "[\($0)]" }.joined(), .dim))
        }
        let numbers = column.cells.compactMap { $0?.number }
        let whole = numbers.map(wholeDigits).max() ?? 0
        let rest = numbers.map { $0.count - wholeDigits($0) }.max() ?? 0
        return ColumnLayout(heading: heading, whole: whole, width: max(Self.width(heading), whole + rest))
    }

    private static func wholeDigits(_ number: String) -> Int {
        number.firstIndex(of: ".").map { number.distance(from: number.startIndex, to: $0) } ?? number.count
    }

    private func number(_ cell: SizeLadder.Cell?, _ layout: ColumnLayout) -> String {
        let number = cell?.number ?? "-"
        return Self.spaces(layout.whole - Self.wholeDigits(number)) + number
    }

    /// A line of cells, each as wide as its column.
    private func row(
        sign: String, style: TextStyle, cell: (_ section: Int, _ column: Int) -> [StyledRun]
    ) -> [StyledRun] {
        var runs = [
            StyledRun(Self.spaces(signWidth - DisplayWidth.of(sign))),
            StyledRun(VisibleText.of(sign), style),
        ]
        for (section, layouts) in columns.enumerated() {
            if section > 0 { runs.append(StyledRun(" |")) }
            for (column, layout) in layouts.enumerated() {
                let cell = cell(section, column)
                runs.append(StyledRun(column == 0 && section > 0 ? " " : Self.spaces(gap)))
                runs += cell
                runs.append(StyledRun(Self.spaces(layout.width - Self.width(cell))))
            }
        }
        return Self.trimmed(runs.filter { !$0.text.isEmpty })
    }

    private static func trimmed(_ runs: [StyledRun]) -> [StyledRun] {
        var runs = runs
        while let last = runs.last, last.text.allSatisfy({ $0 == " " }) { runs.removeLast() }
        return runs
    }

    private static func width(_ runs: [StyledRun]) -> Int { runs.reduce(0) { $0 + DisplayWidth.of($1.text) } }

    private static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(count, 0)) }
}
