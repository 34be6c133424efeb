import Testing

@testable import Conversation

/// Columns of text in a terminal.
@Suite struct DisplayWidthTests {
    @Test(
        arguments: [
            ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("ｆｕｌｌ", 8), ("한글", 4),
            ("\u{1112}\u{1161}\u{11AB}", 2),
            ("😀", 2), ("👩‍👩‍👧", 2), ("🇩🇪", 2), ("❤️", 2), ("❤", 1), ("👍🏽", 2), ("\u{200B}", 0), ("…–’", 3), ("½", 1),
            ("ไม้", 2),
            ("\u{AD}", 1), ("〈〉", 4), ("\u{1FAE8}", 2), ("\u{20000}", 2),
        ] as [(String, Int)])
    func columnsAreCounted(_ text: String, _ columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test func theTableIsInOrder() {
        for (one, next) in zip(WideScalars.ranges, WideScalars.ranges.dropFirst()) {
            #expect(one.upperBound < next.lowerBound)
        }
    }
}
