/// How a stretch of text looks in a terminal.
enum TextStyle: String, Sendable {
    case plain = ""
    /// What to read first.
    case bold = "1"
    /// What may be passed over: marks and sources.
    case dim = "2"
}
