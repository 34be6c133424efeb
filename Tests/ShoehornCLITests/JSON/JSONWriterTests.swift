import Testing

@testable import ShoehornCLI

/// Strings and shares as JSON.
@Suite struct JSONWriterTests {
    @Test(
        arguments: [
            ("", "\"\""), ("plain é 😀", "\"plain é 😀\""), ("a\"b\\c/", #""a\"b\\c/""#),
            ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#), ("\0\u{1B}[31m\u{7F}", #""\u0000\u001b[31m\u007f""#),
            ("\u{9B}31m\u{A0}", "\"\\u009b31m\u{A0}\""), ("ends \u{85}", #""ends \u0085""#),
        ] as [(String, String)])
    func stringsAreEscaped(_ text: String, _ json: String) {
        var bytes: [UInt8] = []
        JSONWriter.append(text, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == json)
    }

    @Test(
        arguments: [
            (Float(0), "0"), (1, "1"), (0.5, "0.5"), (0.25, "0.25"), (0.0625, "0.0625"), (0.00001, "0"),
            (0.99999, "1"),
            (0.1, "0.1"), (0.0101, "0.0101"), (-1, "0"), (7, "1"),
        ] as [(Float, String)])
    func sharesAreShort(_ share: Float, _ json: String) {
        var bytes: [UInt8] = []
        JSONWriter.append(share: share, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == json)
    }

    @Test func whatIsWrittenIsReadBack() throws {
        let scalars = (0...0x2FF).compactMap { Unicode.Scalar($0) }
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        var bytes: [UInt8] = []
        JSONWriter.append(text, to: &bytes)
        var reader = JSONReader()
        #expect(try reader.string(bytes.span).text(in: bytes.span) == text)
    }
}
