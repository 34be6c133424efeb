import Conversation
import Rulebooks

/// Writes conversations as transcripts, with everything pinned.
package struct TranscriptWriter: Sendable {
    private let rulebook: Rulebook
    /// Whether the next turn follows another in the file.
    private var hasTurn = false

    package init(_ rulebook: Rulebook) {
        self.rulebook = rulebook
    }

    /// The text of one more turn. A turn that begins a conversation anew gets a title above it, so that replaying it
    /// begins anew as well.
    package mutating func text(_ turn: Turn) -> String {
        var lines: [String] = hasTurn ? [""] : []
        if hasTurn, turn.state.turnCount == 1 { lines += ["title Anew", ""] }
        hasTurn = true
        lines += Self.lines(turn, rulebook)
        return lines.joined(separator: "\n") + "\n"
    }

    /// The lines of one turn.
    static func lines(_ turn: Turn, _ rulebook: Rulebook, hasWording: Bool = true) -> [String] {
        let decision = "= " + Expectation(turn, rulebook).text
        return [question(turn.line), decision] + (hasWording ? turn.wording.map { "  " + $0 } : [])
    }

    /// A whole conversation.
    package static func text(_ turns: [Turn], _ rulebook: Rulebook) -> String {
        var writer = TranscriptWriter(rulebook)
        return turns.map { writer.text($0) }.joined()
    }

    /// The `>` line; ends of lines in it become blanks, as a line is one line.
    static func question(_ line: String) -> String {
        let flat = line.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? " " : $0 }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: flat)
        return text.isEmpty ? ">" : "> " + String(text)
    }
}
