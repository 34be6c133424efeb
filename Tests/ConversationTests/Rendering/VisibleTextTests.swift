import Testing

@testable import Conversation

/// Nothing that a terminal would obey gets through.
@Suite struct VisibleTextTests {
    @Test(
        arguments: [
            ("", ""), ("plain – “é” 😀 👩‍👩‍👧", "plain – “é” 😀 👩‍👩‍👧"), ("\u{1B}[31mred", "␛[31mred"),
            ("a\u{7}b\u{7F}", "a␇b␡"), ("a\tb\nc\r\nd", "a b c  d"), ("\u{9B}2J", "\u{FFFD}2J"), ("\0", "␀"),
            ("\u{202E}evil\u{2066}", "\u{FFFD}evil\u{FFFD}"), ("a\u{2028}b", "a b"),
            ("\u{61C}\u{200F}", "\u{FFFD}\u{FFFD}"), ("\u{A0}\u{E9}\u{2026}", "\u{A0}\u{E9}\u{2026}"),
        ] as [(String, String)])
    func controlsBecomeVisible(_ text: String, _ visible: String) {
        var bytes: [UInt8] = []
        VisibleText.append(text, to: &bytes)
        #expect(VisibleText.of(text) == visible)
        #expect(String(decoding: bytes, as: UTF8.self) == visible)
    }
}
