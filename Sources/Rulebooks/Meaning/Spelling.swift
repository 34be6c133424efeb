/// A misspelling, and what is read in its place.
package struct Spelling: Sendable, Equatable {
    /// One word as people type it, such as `kyano` or `u`.
    package let wrong: String
    /// One or several words, such as `kayano` or `you`.
    package let right: String
    /// Whether it is a word of its own that only sounds alike (`way` for `weigh`), so that its neighbours must tell.
    package let isSoundAlike: Bool
    package let place: Place

    package init(wrong: String, right: String, isSoundAlike: Bool = false, place: Place) {
        self.wrong = wrong
        self.right = right
        self.isSoundAlike = isSoundAlike
        self.place = place
    }
}
