import Testing

@testable import ShoehornCLI

/// Lines of batch input.
@Suite struct BatchRequestTests {
    @Test(
        arguments: [
            (#"{"text":"hi"}"#, "hi"), (#" { "text" : "hi" } "#, "hi"), (#"{"text":""}"#, ""),
            (#"{"text":"one","text":"two"}"#, "two"), (#"{"text":5,"text":"two"}"#, "two"),
            (#"{"te\u0078t":"hi"}"#, "hi"), (#"{"more":[1,{"text":2}],"text":"hi","x":null}"#, "hi"),
            (#"{"text":"\ud83d\ude00\n"}"#, "😀\n"), (#"{"id":null,"session":null,"text":"hi"}"#, "hi"),
        ] as [(String, String)])
    func theTextIsFound(_ json: String, _ text: String) throws {
        #expect(try request(json).text == text)
    }

    @Test(
        arguments: [
            ("", JSONFault.empty), ("   ", .empty), ("hello", .notAnObject), ("[]", .notAnObject),
            ("\"text\"", .notAnObject),
            ("{", .unfinished), (#"{"text":"hi""#, .unfinished), (#"{"text":"hi"#, .unfinished),
            (#"{"text":"hi"} x"#, .extraText(column: 15)), (#"{"text":"hi"}{}"#, .extraText(column: 14)),
            ("{}", .missing(key: "text")), (#"{"Text":"hi"}"#, .missing(key: "text")),
            (#"{"text":7}"#, .notAString(key: "text")), (#"{"text":null}"#, .notAString(key: "text")),
            (#"{"text":["hi"]}"#, .notAString(key: "text")),
            (#"{"text":"hi","text":7}"#, .notAString(key: "text")),
            (#"{"id":7,"text":"hi"}"#, .notAString(key: "id")),
            (#"{"session":{},"text":"a"}"#, .notAString(key: "session")),
            (#"{"text":"hi",}"#, .expected("a string in quotes", column: 14)),
        ] as [(String, JSONFault)])
    func faultsAreFound(_ json: String, _ fault: JSONFault) {
        #expect(throws: fault) { try request(json) }
    }

    @Test func bytesThatAreNotUTF8AreRejected() {
        let bytes = Array(#"{"text":""#.utf8) + [0xFF] + Array(#""}"#.utf8)
        #expect(throws: JSONFault.notUTF8(column: 10)) { try BatchRequest(json: bytes.span) }
        #expect(throws: JSONFault.notUTF8(column: 2)) {
            try BatchRequest(plain: ([0x61, 0xC3] as [UInt8]).span)
        }
    }

    @Test func idAndSessionAreKnownByPlaceAndMeaning() throws {
        let json = #"{"id":"\u0041","session":"\u0042","text":"hi"}"#
        let request = try request(json)
        #expect(request.id.map { slice(json, $0) } == #""\u0041""#)
        #expect(request.sessionToken.map { slice(json, $0) } == #""\u0042""#)
        #expect(request.session == "B")
    }

    private func request(_ json: String) throws(JSONFault) -> BatchRequest {
        let bytes = Array(json.utf8)
        return try BatchRequest(json: bytes.span)
    }

    private func slice(_ text: String, _ range: Range<Int>) -> String {
        String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
}
