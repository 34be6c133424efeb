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

    /// The examples of intents that do not win their own line, in the order of the rules.
    ///
    /// - Complexity: One reading for each example.
    package static func losses(of rulebook: Rulebook, model: IntentModel) -> [Loss] {
        rulebook.intents.flatMap { intent in
            intent.asks.compactMap { ask -> Loss? in
                guard let best = model.rank(ask.text).first else { return nil }
                let taker = model.subjects[best.subject]
                return taker == intent.name ? nil : Loss(example: ask, subject: intent.name, taker: taker)
            }
        }
    }
}
