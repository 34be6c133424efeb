import Conversation

extension Outcome {
    /// The word that a `=` line begins with.
    var word: String {
        switch self {
        case .answered: "answer"
        case .asked: "ask"
        case .unsure: "unsure"
        case .outside: "outside"
        case .invalid: "invalid"
        }
    }
}

extension Expectation {
    /// The decision as it stands behind `=`.
    package var text: String {
        var words = outcome == .answered && size != nil && (intents ?? []).isEmpty ? [] : [outcome.word]
        switch outcome {
        case .answered, .unsure: words += [list(intents)]
        case .asked: words += [slot ?? ""]
        case .outside: return (words + [refused ?? ""]).filter { !$0.isEmpty }.joined(separator: " ")
        case .invalid: return outcome.word
        }
        if let size {
            words += ["recommend", size.scale, size.size]
            if let alternative = size.alternative { words += ["or", alternative] }
            if let rules, !rules.isEmpty { words += ["by", list(rules)] }
        }
        if let sources, !sources.isEmpty { words += ["from", sources.joined(separator: "; ")] }
        return words.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func list(_ names: [String]?) -> String { (names ?? []).joined(separator: ", ") }
}
