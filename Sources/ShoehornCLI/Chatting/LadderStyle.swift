/// How a chat shows a recommended size on the other scales, beside the answer.
enum LadderStyle: Equatable {
    /// Not at all: nobody is at a terminal.
    case hidden
    /// As a small table.
    case drawn
    /// In a sentence, as a screen reader reads it.
    case words

    /// For a chat in a terminal.
    ///
    /// - Parameters:
    ///   - isPlain: Whether words were asked for.
    ///   - environment: A `TERM` of `dumb` asks for words too.
    init(isPlain: Bool, environment: Environment) {
        self = isPlain || environment["TERM"] == "dumb" ? .words : .drawn
    }
}
