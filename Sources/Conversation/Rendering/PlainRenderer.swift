/// Lays an answer out as plain text: one line a block, marks behind the sentences, sources once below.
package struct PlainRenderer: Sendable {
    package init() {}

    /// The response with its marks, then the sources, a line each; no line end at the end.
    package func text(_ answer: Answer) -> String {
        var bytes: [UInt8] = []
        append(response: answer, to: &bytes)
        for citation in answer.citations {
            if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
            bytes.append(contentsOf: "[\(citation.mark)] ".utf8)
            VisibleText.append(citation.line, to: &bytes)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Headed groups of lines, the lines indented; no line end at the end.
    package func text(_ explanation: Explanation) -> String {
        explanation.groups.map { group in
            ([group.heading] + group.lines.map { "  " + $0 }).map(VisibleText.of).joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// A ladder in words, then its sources, a line each; no line end at the end.
    package func text(_ ladder: SizeLadder) -> String {
        var bytes: [UInt8] = []
        append(response: Answer(blocks: [.paragraph(ladder.words)]), to: &bytes)
        for note in ladder.notesOfWords {
            bytes.append(contentsOf: "\n[\(note.mark)] ".utf8)
            VisibleText.append(note.line, to: &bytes)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the response with its marks and without the sources, as UTF-8.
    package func append(response answer: Answer, to bytes: inout [UInt8]) {
        for (index, block) in answer.blocks.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: "\n")) }
            switch block {
            case .paragraph(let pieces): append(pieces, to: &bytes)
            case .item(let text, let example): append(item: text, example, to: &bytes)
            }
        }
    }

    private func append(_ pieces: [Answer.Piece], to bytes: inout [UInt8]) {
        for (index, piece) in pieces.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: " ")) }
            VisibleText.append(piece.text, to: &bytes)
            if !piece.marks.isEmpty { bytes.append(UInt8(ascii: " ")) }
            for mark in piece.marks {
                bytes.append(UInt8(ascii: "["))
                bytes.append(contentsOf: String(mark).utf8)
                bytes.append(UInt8(ascii: "]"))
            }
        }
    }

    private func append(item text: String, _ example: String?, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: "- ".utf8)
        VisibleText.append(text, to: &bytes)
        guard let example else { return }
        bytes.append(contentsOf: ": ".utf8)
        VisibleText.append(example, to: &bytes)
    }
}
