/// A question, or a conversation of several, with what the right outcome is.
package struct LabelledQuestion: Sendable, Equatable {
    package struct Turn: Sendable, Equatable {
        package var text: String
        package let label: Label

        package init(text: String, label: Label) {
            self.text = text
            self.label = label
        }
    }

    package let id: String
    package var turns: [Turn]
    /// Whether it was written as a conversation, however short.
    package let isDialogue: Bool

    package init(id: String, turns: [Turn], isDialogue: Bool) {
        self.id = id
        self.turns = turns
        self.isDialogue = isDialogue
    }
}
