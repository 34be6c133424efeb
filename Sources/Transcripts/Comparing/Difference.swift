import Conversation

/// What is not as a transcript pins it.
package enum Difference: Sendable, Equatable {
    case outcome(expected: Outcome, found: Outcome)
    case refused(expected: String, found: String?)
    case intents(expected: [String], found: [String])
    case slot(expected: String?, found: String?)
    case size(expected: Expectation.RecommendedSize?, found: Expectation.RecommendedSize?)
    /// The same size by other rules.
    case rules(expected: [String], found: [String])
    case sources(expected: [String], found: [String])
    /// The same decision in other words.
    case wording(expected: [String], found: [String])

    /// A name for programs.
    package var kind: Kind {
        switch self {
        case .outcome: .outcome
        case .refused: .subject
        case .intents: .intent
        case .slot: .slot
        case .size: .size
        case .rules: .rule
        case .sources: .source
        case .wording: .wording
        }
    }

    package enum Kind: String, Sendable, CaseIterable {
        case outcome, subject, intent, slot, size, rule, source, wording

        /// As a report calls it.
        package var title: String {
            switch self {
            case .outcome: "another outcome"
            case .subject: "another subject refused"
            case .intent: "another intent"
            case .slot: "another question back"
            case .size: "another size"
            case .rule: "another rule for the same size"
            case .source: "another source"
            case .wording: "only the wording"
            }
        }
    }
}
