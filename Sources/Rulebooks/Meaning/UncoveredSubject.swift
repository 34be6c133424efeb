/// A subject that shoppers ask about and the articles do not answer.
package struct UncoveredSubject: Sendable, Equatable {
    package let name: String
    /// Completes "The articles do not say …", such as `whether they can be washed`.
    /// Nil for the catch-all of talk about anything else.
    package let about: String?
    package let asks: [Example]
    package let nots: [Example]
    /// Names of the nearest intents that are covered, best first; may be empty.
    package let near: [String]
    package let place: Place

    package init(
        name: String, about: String?, asks: [Example], nots: [Example], near: [String], place: Place
    ) {
        self.name = name
        self.about = about
        self.asks = asks
        self.nots = nots
        self.near = near
        self.place = place
    }
}
