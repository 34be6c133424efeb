import Conversation

/// A decision as a transcript pins it; what is nil is left open.
package struct Expectation: Sendable, Equatable {
    package var outcome: Outcome
    /// The intents answered, in the order of the response, or offered, best first; the one that recommends a
    /// size is left out where a size is recommended.
    package var intents: [String]?
    /// What is asked for.
    package var slot: String?
    package var size: RecommendedSize?
    /// Names of the table rows that made the size, in the order they fired.
    package var rules: [String]?
    /// Sections cited, as `article / heading`, in any order.
    package var sources: [String]?
    /// The subject refused by name.
    package var refused: String?

    /// A size with its alternative; writing one pins both, and none pins that none is recommended.
    package struct RecommendedSize: Sendable, Equatable {
        package var scale: String
        package var size: String
        package var alternative: String?

        package init(scale: String, size: String, alternative: String? = nil) {
            self.scale = scale
            self.size = size
            self.alternative = alternative
        }
    }

    package init(
        outcome: Outcome, intents: [String]? = nil, slot: String? = nil, size: RecommendedSize? = nil,
        rules: [String]? = nil, sources: [String]? = nil, refused: String? = nil
    ) {
        self.outcome = outcome
        self.intents = intents
        self.slot = slot
        self.size = size
        self.rules = rules
        self.sources = sources
        self.refused = refused
    }
}
