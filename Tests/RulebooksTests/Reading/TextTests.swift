import Testing

@testable import Rulebooks

struct TextTests {
    @Test(arguments: [("", ""), (" a  b\t\u{A0}c ", "a b c"), ("\n", "")])
    func folds(_ text: String, _ expected: String) {
        #expect(Text.folded(text) == expected)
    }

    @Test(arguments: [("", []), (" a , b c,,", ["a", "b c"])])
    func lists(_ text: String, _ expected: [String]) {
        #expect(Text.list(text, separator: ",") == expected)
    }

    @Test(arguments: [("a/b.rules", "rules"), ("a.b/c", ""), ("X.CSV", "csv"), ("a.", "")])
    func findsEndings(_ file: String, _ expected: String) {
        #expect(Text.ending(of: file) == expected)
    }
}
