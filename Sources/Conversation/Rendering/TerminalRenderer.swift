/// Lays an answer out for a terminal: wrapped, the first sentence bold, marks and sources dim.
///
/// Knows nothing of the terminal itself: width and colour are given.
package struct TerminalRenderer: Sendable {
    /// Columns of a line, or nil for lines of any length.
    package let width: Int?
    /// Whether escape sequences may be used.
    package let isColored: Bool

    package init(width: Int?, isColored: Bool) {
        self.width = width
        self.isColored = isColored
    }

    /// The response, then its sources; no line end at the end.
    package func text(_ answer: Answer) -> String {
        (responseLines(answer).flatMap(\.self) + sourceLines(answer.citations)).joined(separator: "\n")
    }

    /// Headed groups of lines; no line end at the end.
    package func text(_ explanation: Explanation) -> String {
        explanation.groups.flatMap { group in
            lines([run(group.heading, .bold)], indent: 2)
                + group.lines.flatMap { lines([StyledRun("\u{A0}\u{A0}"), run($0)], indent: 4) }
        }.joined(separator: "\n")
    }

    /// The sources, each with its mark; no line end at the end.
    package func text(_ citations: [Citation]) -> String {
        sourceLines(citations).joined(separator: "\n")
    }

    /// A remark of the program's own, wrapped; no line end at the end.
    package func text(_ remark: String) -> String {
        lines([run(remark)], indent: 0).joined(separator: "\n")
    }

    /// The lines of each block.
    func responseLines(_ answer: Answer) -> [[String]] {
        answer.blocks.enumerated().map { index, block in
            lines(block, isLead: index == 0 && !answer.citations.isEmpty)
        }
    }

    private func lines(_ block: Answer.Block, isLead: Bool) -> [String] {
        switch block {
        case .paragraph(let pieces):
            let all = pieces.enumerated().flatMap { index, piece in
                runs(piece, isFirst: index == 0, isLead: isLead)
            }
            return lines(all, indent: 0)
        case .item(let text, let example):
            let tail = example.map { [StyledRun(": "), run($0, .bold)] } ?? []
            return lines([StyledRun("-\u{A0}"), run(text)] + tail, indent: 2)
        }
    }

    private func runs(_ piece: Answer.Piece, isFirst: Bool, isLead: Bool) -> [StyledRun] {
        let text = run((isFirst ? "" : " ") + piece.text, isFirst && isLead ? .bold : .plain)
        guard !piece.marks.isEmpty else { return [text] }
        // The mark stays on the line of the word before it.
        return [text, StyledRun("\u{A0}" + piece.marks.map { "[\($0)]" }.joined(), .dim)]
    }

    func sourceLines(_ citations: [Citation]) -> [String] {
        citations.flatMap { lines([run("[\($0.mark)]\u{A0}\($0.line)", .dim)], indent: 4) }
    }

    func run(_ text: String, _ style: TextStyle = .plain) -> StyledRun {
        StyledRun(VisibleText.of(text), style)
    }

    func lines(_ runs: [StyledRun], indent: Int) -> [String] {
        LineWrapper.lines(of: runs, width: width, indent: indent).map { line in
            line.map(painted).joined()
        }
    }

    func painted(_ run: StyledRun) -> String {
        // No-break spaces have done their work; whoever copies the text wants ordinary ones.
        let text = String(run.text.map { $0 == "\u{A0}" ? " " : $0 })
        guard isColored, run.style != .plain else { return text }
        return "\u{1B}[\(run.style.rawValue)m\(text)\u{1B}[0m"
    }
}
