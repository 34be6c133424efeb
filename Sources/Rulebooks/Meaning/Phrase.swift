/// A sentence of the assistant's own, without a fact in it, with `{placeholders}`.
package struct Phrase: Sendable, Equatable {
    package let name: String
    package let text: String
    package let place: Place

    package init(name: String, text: String, place: Place) {
        self.name = name
        self.text = text
        self.place = place
    }
}
