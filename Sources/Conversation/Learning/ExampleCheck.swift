import Rulebooks

/// Finds the examples that a rule base's own matcher reads as something else.
package enum ExampleCheck {
    /// An example that another subject wins.
    package struct Loss: Sendable, Equatable {
        package let example: Example
        package let subject: String
        /// The subject that took it.
        package let taker: String
    }

    /// By how much another subject must win: closer ones a further example anywhere would turn.
    private static let leastLead: Float = 0.2

    /// The examples of intents that another subject clearly wins, in the order of the rules.
    ///
    /// - Complexity: One reading for each example.
    package static func losses(of rulebook: Rulebook, model: IntentModel) -> [Loss] {
        rulebook.intents.flatMap { intent in
            intent.asks.compactMap { ask -> Loss? in
                let ranking = model.rank(ask.text)
                guard let best = ranking.first else { return nil }
                let own = ranking.first { model.subjects[$0.subject] == intent.name }?.confidence ?? 0
                guard best.confidence - own >= leastLead else { return nil }
                return Loss(example: ask, subject: intent.name, taker: model.subjects[best.subject])
            }
        }
    }
}
