extension Answer {
    /// The response as plain text with citation marks, without the list of sources; lines end with `\n` between blocks.
    package var plainText: String {
        blocks.map { block in
            switch block {
            case .paragraph(let pieces): pieces.map(\.plainText).joined(separator: " ")
            case .item(let text, let example): example.map { "- \(text): \($0)" } ?? "- \(text)"
            }
        }.joined(separator: "\n")
    }
}

extension Answer.Piece {
    /// The sentence with its marks behind it: `They weigh 335–368 g. [1]`.
    package var plainText: String {
        marks.isEmpty ? text : text + " " + marks.map { "[\($0)]" }.joined()
    }
}
