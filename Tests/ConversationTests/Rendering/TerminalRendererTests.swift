import Testing

@testable import Conversation

/// Answers in a terminal.
@Suite struct TerminalRendererTests {
    private let answer = Answer(
        blocks: [
            .paragraph([
                .init(text: "It fits true to size.", marks: [1]), .init(text: "Go up if wide.", marks: [1]),
            ]),
            .item(text: "Fit", example: "do they fit wide feet as well?"),
        ],
        citations: [Citation(mark: 1, article: "a", title: "The Guide", section: "Fit", date: "2025-10-17")])

    @Test func linesAreNoWiderThanAsked() {
        let expected = """
            It fits true to size. [1]
            Go up if wide. [1]
            - Fit: do they fit wide
              feet as well?
            [1] The Guide (17 October
                2025): Fit
            """
        #expect(TerminalRenderer(width: 26, isColored: false).text(answer) == expected)
    }

    @Test(arguments: 1...100)
    func noWidthIsTooSmall(_ width: Int) {
        let lines = TerminalRenderer(width: width, isColored: false).text(answer).split(separator: "\n")
        #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= max(width, 2) })
        let letters = lines.joined().filter { $0 != " " }
        let all = TerminalRenderer(width: nil, isColored: false).text(answer)
        #expect(letters == all.filter { $0 != " " && $0 != "\n" })
    }

    @Test func theLeadIsBoldMarksAndSourcesAreDim() {
        let expected =
            "\u{1B}[1mIt fits true to size.\u{1B}[0m\u{1B}[2m [1]\u{1B}[0m Go up if wide.\u{1B}[2m [1]\u{1B}[0m\n"
            + "- Fit: \u{1B}[1mdo they fit wide feet as well?\u{1B}[0m\n"
            + "\u{1B}[2m[1] The Guide (17 October 2025): Fit\u{1B}[0m"
        #expect(TerminalRenderer(width: nil, isColored: true).text(answer) == expected)
    }

    @Test func colourChangesNoLineBreak() {
        for width in [20, 33, 60] {
            var bare = TerminalRenderer(width: width, isColored: true).text(answer)
            for code in ["\u{1B}[0m", "\u{1B}[1m", "\u{1B}[2m"] {
                bare = bare.split(separator: code).joined()
            }
            #expect(bare == TerminalRenderer(width: width, isColored: false).text(answer))
        }
    }

    @Test func wideCharactersAndLongWordsAreBroken() {
        let renderer = TerminalRenderer(width: 5, isColored: false)
        #expect(renderer.text("漢字漢字 ab") == "漢字\n漢字\nab")
        #expect(renderer.text("abcdefgh ij") == "abcde\nfgh\nij")
        #expect(renderer.text("") == "")
    }

    @Test func explanationsAndSourcesAreLaidOut() {
        let explanation = Explanation(groups: [.init(heading: "Read as", lines: ["fit and more of it"])])
        #expect(
            TerminalRenderer(width: 18, isColored: false).text(explanation)
                == "Read as\n  fit and more of\n    it")
        let sources = TerminalRenderer(width: nil, isColored: false).text(answer.citations)
        #expect(sources == "[1] The Guide (17 October 2025): Fit")
    }

    @Test func nothingOfTheUsersReachesTheTerminalRaw() {
        let answer = Answer(blocks: [.paragraph([.init(text: "You said “\u{1B}[31m\u{9B}”.")])])
        #expect(TerminalRenderer(width: 80, isColored: false).text(answer) == "You said “␛[31m\u{FFFD}”.")
    }
}
