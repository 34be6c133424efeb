import Testing

@testable import Conversation

/// Answers as plain text.
@Suite struct PlainRendererTests {
    @Test func marksStandBehindSentencesAndSourcesBelow() {
        let answer = Answer(
            blocks: [
                .paragraph([
                    .init(text: "One.", marks: [1, 2]), .init(text: "Two."),
                    .init(text: "Three.", marks: [1]),
                ]),
                .item(text: "Fit", example: "do they fit?"), .item(text: "Care", example: nil),
            ],
            citations: [
                Citation(mark: 1, article: "a", title: "Guide", section: "Fit", date: "2025-10-17"),
                Citation(mark: 2, article: "b", title: "Past", section: "Now (FAQ)", date: "soon"),
            ])
        let response = "One. [1][2] Two. Three. [1]\n- Fit: do they fit?\n- Care"
        let sources = "[1] Guide (17 October 2025): Fit\n[2] Past (soon): Now (FAQ)"
        #expect(PlainRenderer().text(answer) == response + "\n" + sources)
        var bytes: [UInt8] = []
        PlainRenderer().append(response: answer, to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == response)
    }

    @Test func explanationsAreHeadedGroups() {
        let explanation = Explanation(groups: [
            .init(heading: "Read as", lines: ["a", "b\u{1B}"]), .init(heading: "Sources", lines: []),
        ])
        #expect(PlainRenderer().text(explanation) == "Read as\n  a\n  b␛\nSources")
    }

    @Test(
        arguments: [
            ("2025-10-17", "17 October 2025"), ("2025-01-02", "2 January 2025"), ("2025-13-01", "2025-13-01"),
            ("2025-10", "2025-10"), ("", ""), ("2025-10-32", "2025-10-32"),
        ] as [(String, String)])
    func datesAreSpelledOut(_ date: String, _ spelled: String) {
        #expect(Citation(mark: 1, article: "", title: "", section: "", date: date).spelledDate == spelled)
    }
}
