/// Small operations on text.
enum Text {
    /// A text without white space at its ends, and each run of white space inside made one blank.
    static func folded(_ text: some StringProtocol) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
