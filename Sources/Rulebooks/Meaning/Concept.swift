/// Words and phrases that mean one thing to the matcher.
package struct Concept: Sendable, Equatable {
    package let name: String
    /// Words or phrases as written; matched by stems, longest first.
    package let words: [String]
    package let place: Place

    package init(name: String, words: [String], place: Place) {
        self.name = name
        self.words = words
        self.place = place
    }
}
