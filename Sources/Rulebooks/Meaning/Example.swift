/// An utterance written in the rules: an `ask` to learn from, or a `not` to leave alone.
package struct Example: Sendable, Equatable {
    package let text: String
    package let place: Place

    package init(text: String, place: Place) {
        self.text = text
        self.place = place
    }
}
