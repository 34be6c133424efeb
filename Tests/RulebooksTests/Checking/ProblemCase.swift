import Testing

/// A file with something wrong in it, and what is printed about the rule base then.
struct ProblemCase: Sendable, CustomTestStringConvertible {
    let file: String
    let text: String
    let expected: [String]

    init(_ text: String, _ expected: String..., file: String = "c.rules") {
        self.file = file
        self.text = text
        self.expected = expected
    }

    var testDescription: String { text }
}
