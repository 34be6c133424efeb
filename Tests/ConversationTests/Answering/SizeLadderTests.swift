import Rulebooks
import Testing

@testable import Conversation

@Suite struct SizeLadderTests {
    private let chart = SizingRules.shared.advisor.tables.chart

    @Test func theSizeStandsAmongItsNeighborsOnEveryScale() throws {
        let ladder = try #require(LadderCase.ladder("us-men", 90, or: 95))
        #expect(ladder.rungs.map(\.kind) == [.neighbor, .recommended, .alternative, .neighbor])
        #expect(ladder.rungs.map(\.sign) == ["", "take", "or", ""])
        #expect(ladder.sections.count == 1)
        #expect(
            ladder.sections[0].map(text) == [
                "US men's*: 8.5 9 9.5 10", "US women's: 10 10.5 11 11.5", "UK: 7.5 8 8.5 9",
                "EU: 42 42.5 43.5 44", "cm: 26.5 27 27.5 28",
            ])
    }

    @Test func marksGoOnFromThoseOfTheAnswer() throws {
        let section = try #require(
            SizingRules.shared.rulebook.articles[0].sections.firstIndex {
                $0.hasPrefix("Men's and Women's")
            })
        let conversion = Source(article: 0, section: section)
        let quick = Source(article: 0, section: 0)
        let ladder = try #require(LadderCase.ladder("us-men", 90, cited: [quick, conversion]))
        #expect(ladder.sections[0].map(\.marks) == [[], [2], [3], [3], [4]])
        #expect(ladder.notes.map(\.mark) == [3, 4])
        #expect(ladder.notes.allSatisfy { !$0.line.isEmpty })
        let alone = try #require(LadderCase.ladder("us-men", 90))
        #expect(alone.notes.map(\.mark) == [1, 2, 3])
        #expect(alone.notes[0].line == "The guide (17 October 2025): Men's and Women's Sizing Conversion")
    }

    @Test func theWordsSayTheSizeAndItsAlternative() throws {
        let ladder = try #require(LadderCase.ladder("us-men", 90, or: 95))
        #expect(
            ladder.words.map(\.plainText) == [
                "US men's 9 is US women's 10.5, UK 8, EU 42.5 and 27 cm. [1][2][3]",
                "Or US men's 9.5: US women's 11, UK 8.5, EU 43.5 and 27.5 cm. [1][2][3]",
            ])
        let small = try #require(LadderCase.ladder("us-men", 75))
        #expect(small.notes.count == 3)
        #expect(small.notesOfWords.map(\.mark) == [1, 2])
    }

    @Test func aSizeForNobodyInParticularIsShownForBoth() throws {
        let ladder = try #require(LadderCase.ladder("us", 90))
        #expect(
            ladder.sections.map { $0.map(text) } == [
                ["US men's*: 8.5 9 9.5", "UK: 7.5 8 8.5", "EU: 42 42.5 43.5", "cm: 26.5 27 27.5"],
                ["US women's*: 8.5 9 9.5", "UK: 6.5 7 7.5", "EU: 40 40.5 41.5"],
            ])
        #expect(ladder.words.count == 2)
        let women = try #require(LadderCase.ladder("eu", 425, for: "women"))
        #expect(
            women.sections.map { $0.map(\.heading) } == [["US women's", "US men's", "UK", "EU"]])
    }

    @Test func aSizeBetweenTwoRowsIsSaidToHaveNone() throws {
        let ladder = try #require(LadderCase.ladder("eu", 430, or: 425, for: "men"))
        #expect(ladder.rungs.map(\.kind) == [.neighbor, .alternative, .recommended, .neighbor])
        #expect(
            ladder.sections[0].map(text) == [
                "US men's: 8.5 9 - 9.5", "US women's: 10 10.5 - 11", "UK: 7.5 8 - 8.5",
                "EU*: 42 42.5 43 43.5",
            ])
        #expect(ladder.words[0].plainText == "No EU 43, but EU 42.5 and EU 43.5. [1]")
        let both = try #require(LadderCase.ladder("eu", 430))
        #expect(both.words.map(\.text) == ["No EU 43, but EU 42.5 and EU 43.5."])
    }

    @Test(arguments: [("us-men", 170), ("us-men", 30), ("us", 150), ("cm", 270), ("cm", 300)])
    func whereTheChartsEndThereIsNothingToShow(_ scale: String, _ size: Int) {
        #expect(LadderCase.ladder(scale, size) == nil)
    }

    @Test func everyNumberStandsInARowOfTheChart() {
        for (scale, size, side) in Self.all {
            guard let ladder = LadderCase.ladder(scale, size, or: size + 5, for: side) else { continue }
            for (section, side) in zip(ladder.sections, side.map { [$0] } ?? chart.sides) {
                check(section, side, scale)
            }
        }
    }

    /// Whether a chart of the side has the number beside the one of the recommendation's own scale.
    private func check(_ section: [SizeLadder.Column], _ side: String, _ scale: String) {
        guard let own = section.first(where: \.isOwn), let system = scale.split(separator: "-").first else {
            Issue.record("no own scale")
            return
        }
        for column in section where !column.isOwn && ["UK", "EU", "cm"].contains(column.heading) {
            for (cell, ownCell) in zip(column.cells, own.cells) {
                guard let cell else { continue }
                let size = ownCell.flatMap { Scales.tenths($0.number) } ?? 0
                let known = chart.equivalents(of: size, system: String(system), side: side)
                #expect(known.contains { Size.text($0.tenths) == cell.number && cell.mark != nil })
            }
        }
    }

    /// Scales, sizes and sides that somebody may be recommended.
    static let all: [(scale: String, size: Int, side: String?)] = {
        var all: [(scale: String, size: Int, side: String?)] = []
        for scale in SizingRules.shared.reader.scales.all where !scale.name.isEmpty {
            let sides: [String?] = scale.side.map { [$0] } ?? [nil, "men", "women"]
            for size in stride(from: scale.range.lowerBound, through: scale.range.upperBound, by: 5) {
                all += sides.map { (scale.name, size, $0) }
            }
        }
        return all
    }()

    private func text(_ column: SizeLadder.Column) -> String {
        let numbers = column.cells.map { $0?.number ?? "-" }.joined(separator: " ")
        return "\(column.heading)\(column.isOwn ? "*" : ""): \(numbers)"
    }
}
