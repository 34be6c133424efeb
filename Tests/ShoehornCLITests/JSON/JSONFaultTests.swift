import Testing

@testable import ShoehornCLI

/// The words for everything that can be wrong with a line.
@Suite struct JSONFaultTests {
    @Test(
        arguments: [
            (JSONFault.tooLong, "the line is longer than 64 KiB"),
            (.notUTF8(column: 3), "not UTF-8 at column 3"),
            (.empty, "the line is empty; a line is an object with a \"text\""),
            (.notAnObject, "not a JSON object; a line looks like {\"text\": \"Do they stretch?\"}"),
            (.unfinished, "not JSON: the line ends too early"),
            (.expected("\":\"", column: 9), "not JSON: expected \":\" at column 9"),
            (
                .controlCharacter(column: 2),
                "not JSON: a control character at column 2 has to be written as an escape"
            ),
            (.badEscape(column: 4), "not JSON: unknown escape at column 4"),
            (.halfSurrogate(column: 4), "half of a surrogate pair at column 4 is no character"),
            (.badNumber(column: 5), "not JSON: no number at column 5"),
            (.tooDeep(limit: 64), "nested deeper than 64 levels"),
            (.extraText(column: 8), "not JSON: something follows the object at column 8"),
            (.missing(key: "text"), "there is no \"text\""),
            (.notAString(key: "id"), "\"id\" is not a string"),
        ] as [(JSONFault, String)])
    func everyFaultHasItsWords(_ fault: JSONFault, _ message: String) {
        #expect(fault.message == message)
    }
}
