/// One sentence (or two) of an answer, with the section that it rests on.
package struct Sentence: Sendable, Equatable {
    package let text: String
    /// Nil only for talk without a fact in it (a greeting).
    package let source: Source?
    package let place: Place

    package init(text: String, source: Source?, place: Place) {
        self.text = text
        self.source = source
        self.place = place
    }
}
