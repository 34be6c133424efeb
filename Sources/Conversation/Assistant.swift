import Rulebooks

/// Answers lines out of a rule base; the same line in the same state always gets the same turn.
package struct Assistant: Sendable {
    package let rulebook: Rulebook
    package let model: IntentModel

    package init(_ rulebook: Rulebook, model: IntentModel) {
        self.rulebook = rulebook
        self.model = model
    }

    /// The turn that a line makes; cannot fail, since not knowing is an answer too.
    package func respond(to line: String, in state: DialogueState) -> Turn {
        Turn(line: line, decision: Decision(outcome: .outside), answer: Answer(blocks: []), state: state)
    }
}
