import Testing

@testable import Rulebooks

struct LineCursorTests {
    @Test(arguments: [
        ("", []),
        ("a", ["a"]),
        ("a\n", ["a"]),
        ("a\r\nb\rc\nd", ["a", "b", "c", "d"]),
        ("\n\n", ["", ""]),
        ("a\r\r\nb", ["a", "", "b"]),
    ])
    func cutsAtAnyLineEnd(_ text: String, _ expected: [String]) {
        let bytes = Array(text.utf8)
        var cursor = LineCursor(at: 0)
        var lines: [String] = []
        while let line = cursor.next(in: bytes.span) {
            lines.append(String(decoding: bytes[line.start..<line.end], as: UTF8.self))
            #expect(line.number == lines.count)
        }
        #expect(lines == expected)
    }

    @Test(arguments: [("a\tb ~", true), ("é", false), ("a\u{1}", false), ("\u{7F}", false)])
    func knowsPlainLines(_ text: String, _ isPlain: Bool) {
        let bytes = Array(text.utf8)
        var cursor = LineCursor(at: 0)
        #expect(cursor.next(in: bytes.span)?.isPlain == isPlain)
    }
}
