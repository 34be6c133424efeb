extension TranscriptFault: CustomStringConvertible {
    /// The line to print: `file:line:column: error: what. What to do.`
    package var description: String { "\(file):\(line):\(column): error: \(fact.message)" }
}

extension TranscriptFault.Fact {
    var message: String {
        switch self {
        case .notUTF8: "this is not UTF-8. Save the file as UTF-8."
        case .noTurn: "there is no line that begins with \">\", so there is nothing to replay."
        case .unknownLine(let word):
            "a line cannot begin with \"\(word)\". Begin it with \">\" for what was typed, \"=\" for the decision, "
                + "blanks for the wording, \"#\" for a note, or \"title\"."
        case .emptyTitle: "there is no title behind \"title\"."
        case .decisionWithoutQuestion: "there is a decision and no question. Put a \">\" line above it."
        case .wordingWithoutQuestion: "there is an indented line and no question. Put a \">\" line above it."
        case .secondDecision: "this question has a decision already. Take one of the two away."
        case .decisionBelowWording:
            "the decision stands below the wording. Put it right under the \">\" line."
        case .wordingApart: "the wording is interrupted. Keep its lines together, right under \"=\" or \">\"."
        case .emptyDecision: "there is no decision behind \"=\". \(Self.kinds)"
        case .unknownDecision(let word): "\"\(word)\" is no decision. \(Self.kinds)"
        case .extraWord(let word):
            "\"\(word)\" does not belong here. Names have commas between them; then come recommend, by and from."
        case .noSize: "a scale and a size are missing, as in \"recommend us-men 9 or 9.5\"."
        case .noName(let word): "a name is missing behind \"\(word)\"."
        }
    }

    private static let kinds = "Write answer, ask, recommend, unsure, outside or invalid."
}
