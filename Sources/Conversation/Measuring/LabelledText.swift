/// A text with the names of the intents it asks for, as public intent data comes.
package struct LabelledText: Sendable, Equatable {
    package let id: String
    /// Joined by `|` where there are several; `oos` where it is out of scope.
    package let intent: String
    package let text: String

    /// The name of what is out of scope.
    package static let outOfScope = "oos"

    package init(id: String, intent: String, text: String) {
        self.id = id
        self.intent = intent
        self.text = text
    }
}
