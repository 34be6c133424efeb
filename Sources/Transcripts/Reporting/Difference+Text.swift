import Conversation

extension FailedTurn {
    /// What is different, in one line.
    package var summary: String {
        let parts = differences.map(\.text)
        guard let contest, contestExplains else { return parts.joined(separator: "; ") }
        return ([contest.text(of: differences[0].kind)] + parts.dropFirst()).joined(separator: "; ")
    }

    private var contestExplains: Bool {
        switch differences.first?.kind {
        case .intent, .subject, .outcome: true
        default: false
        }
    }
}

extension IntentContest {
    fileprivate func text(of kind: Difference.Kind) -> String {
        let decided = words.isEmpty ? "" : ", for " + words.map { "\"\($0)\"" }.joined(separator: ", ")
        return
            "\(kind.title): \(found)\(score(foundConfidence)) instead of \(expected)\(score(expectedConfidence))"
            + decided
    }

    private func score(_ confidence: Float?) -> String {
        confidence.map { " (\(Int(($0 * 100).rounded())) %)" } ?? " (not in the rules)"
    }
}

extension Difference {
    /// What is different, in words.
    var text: String {
        switch self {
        case .outcome(let expected, let found):
            instead(found.word, expected.word)
        case .refused(let expected, let found): instead(found ?? "none by name", expected)
        case .intents(let expected, let found): instead(list(found), list(expected))
        case .slot(let expected, let found): instead(found ?? "none", expected ?? "none")
        case .size(let expected, let found): instead(name(found), name(expected))
        case .rules(let expected, let found): instead(list(found), list(expected))
        case .sources(let expected, let found): sources(only(found, expected), only(expected, found))
        case .wording: kind.title
        }
    }

    private func instead(_ found: String, _ expected: String) -> String {
        "\(kind.title): \(found) instead of \(expected)"
    }

    private func list(_ names: [String]) -> String { names.isEmpty ? "none" : names.joined(separator: ", ") }

    /// What one list has and the other has not.
    private func only(_ list: [String], _ other: [String]) -> String? {
        let own = list.filter { !other.contains($0) }
        return own.isEmpty ? nil : own.joined(separator: "; ")
    }

    private func sources(_ came: String?, _ went: String?) -> String {
        switch (came, went) {
        case (let came?, let went?): instead(came, went)
        case (let came?, nil): "\(kind.title): also \(came)"
        case (nil, let went): "\(kind.title): no longer \(went ?? "any")"
        }
    }

    private func name(_ size: Expectation.RecommendedSize?) -> String {
        guard let size else { return "none" }
        return "\(size.scale) \(size.size)" + (size.alternative.map { " or \($0)" } ?? "")
    }
}
