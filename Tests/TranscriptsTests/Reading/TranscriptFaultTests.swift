import Testing

@testable import Transcripts

/// Every fault with its place and its words.
@Suite struct TranscriptFaultTests {
    @Test(arguments: [
        ("", "a:1:1: error: there is no line that begins with \">\", so there is nothing to replay."),
        ("> a\nb", "a:2:1: error: a line cannot begin with \"b\"."),
        ("title\n> a", "a:1:6: error: there is no title behind \"title\"."),
        ("= answer\n> a", "a:1:1: error: there is a decision and no question."),
        ("  word\n> a", "a:1:1: error: there is an indented line and no question."),
        ("> a\n= answer\n= answer", "a:3:1: error: this question has a decision already."),
        ("> a\n  w\n= answer", "a:3:1: error: the decision stands below the wording."),
        ("> a\n  w\n\n  w", "a:4:1: error: the wording is interrupted."),
        ("> a\n=", "a:2:2: error: there is no decision behind \"=\"."),
        ("> a\n= anser b", "a:2:3: error: \"anser\" is no decision."),
        ("> a\n= answer b c", "a:2:12: error: \"c\" does not belong here."),
        ("> a\n= recommend us", "a:2:15: error: a scale and a size are missing"),
        ("> a\n= answer b,", "a:2:12: error: a name is missing behind \",\"."),
        ("> a\n= answer b from", "a:2:16: error: a name is missing behind \"from\"."),
    ])
    func `A fault is named with its place`(_ text: String, _ message: String) {
        let faults = #expect(throws: TranscriptFaults.self) {
            try TranscriptReader.read(file: "a", bytes: Array(text.utf8))
        }
        #expect(faults?.list.count == 1)
        #expect(faults?.list.first?.description.hasPrefix(message) == true, "\(faults?.list ?? [])")
    }

    @Test func `All faults are found, also one in the middle that is not UTF-8`() {
        let bytes = Array("> a\n= answer\nx\n> b".utf8) + [0xFF] + Array("\n= nothing\n".utf8)
        let faults = #expect(throws: TranscriptFaults.self) {
            try TranscriptReader.read(file: "a", bytes: bytes)
        }
        #expect(faults?.list.map(\.line) == [3, 4, 5])
        #expect(faults?.list[1].column == 4)
    }
}
