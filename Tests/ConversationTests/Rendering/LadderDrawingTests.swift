import Testing

@testable import Conversation

/// A ladder of sizes in a terminal.
@Suite struct LadderDrawingTests {
    private let answer = Answer(
        blocks: [
            .paragraph([.init(text: "Take 9.", marks: [1])]), .paragraph([.init(text: "Wide feet?")]),
        ],
        citations: [Citation(mark: 1, article: "a", title: "Other", section: "Fit", date: "2025-10-17")])

    @Test func numbersStandOneBelowTheOther() throws {
        let ladder = try #require(LadderCase.ladder("us-men", 95, or: 100))
        let expected = """
                  US men's  US women's[1]  UK   EU[2]  cm[3]
                   9        10.5           8    42.5   27
            take   9.5      11             8.5  43.5   27.5
              or  10        11.5           9    44     28
                  10.5      12             9.5  44.5    -
            """
        let lines = text(ladder, width: 80).split(separator: "\n").prefix(5)
        #expect(lines.joined(separator: "\n") == expected)
    }

    @Test func menAndWomenStandSideBySide() throws {
        let ladder = try #require(LadderCase.ladder("us", 90))
        let lines = text(ladder, width: 80).split(separator: "\n").prefix(4)
        let expected = """
                  US men's  UK   EU[1]  cm[2] | US women's  UK   EU[1]
                  8.5       7.5  42     26.5  | 8.5         6.5  40
            take  9         8    42.5   27    | 9           7    40.5
                  9.5       8.5  43.5   27.5  | 9.5         7.5  41.5
            """
        #expect(lines.joined(separator: "\n") == expected)
    }

    @Test func itStandsAboveTheQuestionAndItsSourcesBelowTheOthers() throws {
        let ladder = try #require(LadderCase.ladder("eu", 425, for: "men"))
        let renderer = TerminalRenderer(width: 80, isColored: false)
        let text = renderer.text(answer, ladder, isOpen: true, inWords: false)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines.prefix(2) == ["Take 9. [1]", ""])
        #expect(lines[2].hasPrefix("      US men's"))
        #expect(lines[6...8] == ["", "Wide feet?", "[1] Other (17 October 2025): Fit"])
        let closed = renderer.text(answer, ladder, isOpen: false, inWords: false)
        #expect(closed.hasPrefix("Take 9. [1]\nWide feet?\n\n      US men's"))
    }

    @Test(arguments: 1...80)
    func aNarrowWindowGetsWords(_ width: Int) throws {
        let ladder = try #require(LadderCase.ladder("us-men", 90, or: 95))
        let renderer = TerminalRenderer(width: width, isColored: false)
        let text = renderer.text(answer, ladder, isOpen: false, inWords: false)
        #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= max(width, 2) })
        let isDrawn = text.contains("take  ")
        #expect(isDrawn == (width >= 43))
        let words = renderer.text(answer, ladder, isOpen: false, inWords: true)
        #expect(isDrawn != (text == words))
    }

    @Test func noLadderIsWiderThanSixtyColumnsOrNeedsMoreThanASCII() {
        for (scale, size, side) in SizeLadderTests.all {
            guard let ladder = LadderCase.ladder(scale, size, or: size + 5, for: side) else { continue }
            let drawing = LadderDrawing(ladder, available: nil)
            #expect(drawing.width <= 60, "\(scale) \(size)")
            #expect(drawing.lines.count <= 5, "\(scale) \(size)")
            #expect(drawing.lines.joined().allSatisfy { $0.text.utf8.allSatisfy { $0 < 0x7F } })
        }
    }

    @Test func theSizeIsBoldItsNeighborsDim() throws {
        let ladder = try #require(LadderCase.ladder("uk", 80, or: 85, for: "men"))
        let lines = TerminalRenderer(width: 80, isColored: true).text(ladder, inWords: false)
            .split(separator: "\n")
        #expect(lines[2].contains("\u{1B}[1mtake\u{1B}[0m"))
        #expect(lines[1].contains("\u{1B}[2m") && !lines[3].contains("\u{1B}"))
        #expect(lines[0].contains("EU\u{1B}[2m"))
    }

    @Test func withoutATerminalItIsInWords() throws {
        let ladder = try #require(LadderCase.ladder("uk", 80, for: "women"))
        let text = PlainRenderer().text(ladder)
        #expect(text.hasPrefix("UK 8 is US women's 10, US men's 8.5 and EU 42. [1][2]\n[1] "))
        #expect(text.split(separator: "\n").count == 3)
    }

    private func text(_ ladder: SizeLadder, width: Int) -> String {
        TerminalRenderer(width: width, isColored: false).text(ladder, inWords: false)
    }
}
