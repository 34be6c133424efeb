/// A misspelling, and what is read in its place.
package struct Spelling: Sendable, Equatable {
    /// One word as people type it, such as `kyano` or `u`.
    package let wrong: String
    /// One or several words, such as `kayano` or `you`.
    package let right: String
    package let place: Place

    package init(wrong: String, right: String, place: Place) {
        self.wrong = wrong
        self.right = right
        self.place = place
    }
}
