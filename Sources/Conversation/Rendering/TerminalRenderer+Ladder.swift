extension TerminalRenderer {
    /// An answer with a ladder in it, and the sources of both; no line end at the end.
    ///
    /// - Parameters:
    ///   - isOpen: Whether the answer ends with a question, which then stays below the ladder.
    ///   - inWords: Whether to say the ladder rather than draw it; also done where it would be too wide.
    package func text(_ answer: Answer, _ ladder: SizeLadder, isOpen: Bool, inWords: Bool) -> String {
        let blocks = responseLines(answer)
        let tail = isOpen && blocks.count > 1 ? 1 : 0
        let drawing = inWords ? nil : drawingLines(ladder)
        var lines = blocks.dropLast(tail).flatMap(\.self)
        lines += drawing.map { [""] + $0 + [""] } ?? wordLines(ladder)
        lines += blocks.suffix(tail).flatMap(\.self) + sourceLines(answer.citations)
        lines += noteLines(drawing == nil ? ladder.notesOfWords : ladder.notes)
        return lines.joined(separator: "\n")
    }

    /// A ladder by itself and its sources; no line end at the end.
    package func text(_ ladder: SizeLadder, inWords: Bool) -> String {
        let drawing = inWords ? nil : drawingLines(ladder)
        let lines = drawing.map { $0 + noteLines(ladder.notes) }
        return (lines ?? wordLines(ladder) + noteLines(ladder.notesOfWords)).joined(separator: "\n")
    }

    /// Nil where the window is too narrow.
    private func drawingLines(_ ladder: SizeLadder) -> [String]? {
        let drawing = LadderDrawing(ladder, available: width)
        if let width, drawing.width > width { return nil }
        return drawing.lines.map { $0.map(painted).joined() }
    }

    private func wordLines(_ ladder: SizeLadder) -> [String] {
        responseLines(Answer(blocks: [.paragraph(ladder.words)])).flatMap(\.self)
    }

    private func noteLines(_ notes: [SizeLadder.Note]) -> [String] {
        notes.flatMap { lines([run("[\($0.mark)]\u{A0}\($0.line)", .dim)], indent: 4) }
    }
}
