import Testing

@testable import Embedding

@Suite("The Swift file with the rules in it")
struct EmbeddedSourceTests {
    @Test("What a literal gives a meaning to is escaped")
    func escapes() {
        let text = EmbeddedSource.escaped(Array("a\"b\\(c)\r\n\t\0é\u{7F}".utf8))
        #expect(String(decoding: text, as: UTF8.self) == #"a\"b\\(c)\u{d}\n\u{9}\u{0}é\u{7f}"#)
    }

    @Test("A file is found by the length and name in the index")
    func index() {
        let source = EmbeddedSource(
            files: [(name: "a b.rules", bytes: [0x61]), (name: "c.csv", bytes: [])], brief: [], english: [],
            model: [0xFF], features: [0x40], mentions: [])
        let text = String(decoding: source.swift, as: UTF8.self)
        #expect(text.contains(#"static var index: StaticString { "1 a b.rules\n0 c.csv\n" }"#))
        #expect(text.contains(#"static var rules: StaticString { "a" }"#))
        #expect(text.contains(#"static var model: StaticString { "?A" }"#))
        #expect(text.contains(#"static var features: StaticString { "@" }"#))
    }
}
