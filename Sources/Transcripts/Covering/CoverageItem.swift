import Rulebooks

/// A rule that transcripts may reach.
package struct CoverageItem: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case intents, sentences, rows, slots, refusals, chart

        /// As a report calls them.
        package var title: String {
            switch self {
            case .intents: "intents"
            case .sentences: "answer sentences"
            case .rows: "table rows"
            case .slots: "questions back"
            case .refusals: "refusals"
            case .chart: "chart rows"
            }
        }
    }

    package let kind: Kind
    package let name: String
    package let place: Place
}
