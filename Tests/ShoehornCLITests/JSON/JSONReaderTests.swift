import Testing

@testable import ShoehornCLI

/// JSON by the letter of RFC 8259.
@Suite struct JSONReaderTests {
    @Test(
        arguments: [
            "null", "true", "false", "0", "-0", "10", "1.5", "-2.5e+10", "1E3", "\"\"", "\"\\ud83d\\ude00\"",
            "[]",
            "[1, [2], {}]", "{}", "{\"a\": {\"b\": [null]}}", "\"\u{7F}é\"", " \t\r\n1 ",
        ] as [String])
    func soundValuesArePassedOver(_ text: String) throws {
        #expect(try rest(after: text) == "")
    }

    @Test(
        arguments: [
            ("", JSONFault.unfinished), ("tru", .unfinished), ("trux", .expected("true", column: 1)),
            ("01", .badNumber(column: 1)), ("1.", .badNumber(column: 1)), ("-", .badNumber(column: 1)),
            ("1e", .badNumber(column: 1)), ("-a", .badNumber(column: 1)),
            ("+1", .expected("a value", column: 1)),
            ("[1,]", .expected("a value", column: 4)), ("[1 2]", .expected("\"]\"", column: 4)),
            ("{\"a\"}", .expected("\":\"", column: 5)),
            ("{a: 1}", .expected("a string in quotes", column: 2)),
            ("{\"a\": 1,}", .expected("a string in quotes", column: 9)), ("\"abc", .unfinished),
            ("\"a\nb\"", .controlCharacter(column: 3)), ("\"\\x\"", .badEscape(column: 2)),
            ("\"\\u12g4\"", .badEscape(column: 2)), ("\"\\ud83d\"", .halfSurrogate(column: 2)),
            ("\"\\ud83dx\"", .halfSurrogate(column: 2)), ("\"\\ude00\"", .halfSurrogate(column: 2)),
            ("\"\\ud83d\\u0041\"", .halfSurrogate(column: 2)), ("\"\\", .unfinished),
            ("'a'", .expected("a value", column: 1)),
            ("NaN", .expected("a value", column: 1)),
        ] as [(String, JSONFault)])
    func faultsAreFound(_ text: String, _ fault: JSONFault) {
        #expect(throws: fault) { try rest(after: text) }
    }

    @Test func nestingHasALimit() throws {
        let limit = JSONReader.depthLimit
        let deep = String(repeating: "[", count: limit) + String(repeating: "]", count: limit)
        #expect(try rest(after: deep) == "")
        #expect(throws: JSONFault.tooDeep(limit: limit)) { try rest(after: "[" + deep + "]") }
        // Deep enough to end a program that does not count.
        let abyss = String(repeating: "[{\"a\":", count: 10_000)
        #expect(throws: JSONFault.tooDeep(limit: limit)) { try rest(after: abyss) }
    }

    @Test(
        arguments: [
            (#""a\"b\\c\/d""#, "a\"b\\c/d"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
            (#""\u00e9\u20AC""#, "é€"),
            (#""\ud83d\ude00!""#, "😀!"), (#""\u0000""#, "\0"), (#""é😀""#, "é😀"),
            (#""\udbff\udfff""#, "\u{10FFFF}"),
        ] as [(String, String)])
    func stringsMeanWhatTheySay(_ json: String, _ meaning: String) throws {
        let bytes = Array(json.utf8)
        var reader = JSONReader()
        let string = try reader.string(bytes.span)
        #expect(string.text(in: bytes.span) == meaning)
        #expect(string.token == 0..<bytes.count)
    }

    /// What stands behind the value that a text begins with.
    private func rest(after text: String) throws(JSONFault) -> String {
        let bytes = Array(text.utf8)
        var reader = JSONReader()
        try reader.skipValue(bytes.span, depth: 0)
        _ = reader.next(bytes.span)
        return String(decoding: bytes[reader.index...], as: UTF8.self)
    }
}
