import Testing

@testable import Transcripts

@Suite struct CoverageTests {
    @Test func `What is not reached is named with its place`() throws {
        let replayer = Replayer(try ShoeRules.assistant())
        var coverage = Coverage(replayer.assistant.rulebook)
        replayer.forEachTurn(of: try ShoeRules.transcript()) { _, turn in coverage.add(turn) }
        let report = CoverageReport(coverage, rulesFolder: "R/")
        #expect(
            report.lines == [
                "R/shoe.rules:12: no transcript reaches the intent price",
                "R/shoe.rules:16: no transcript reaches the sentence \"They cost 150 dollars.\"",
                "R/shoe.rules:23: no transcript reaches the sentence \"Take your usual size.\"",
                "R/adjustment.csv:3: no transcript reaches the row other-foot", "",
                "intents: 2 of 3 (66 %)", "answer sentences: 1 of 3 (33 %)", "table rows: 2 of 3 (66 %)",
                "questions back: 1 of 1 (100 %)", "refusals: 1 of 1 (100 %)", "chart rows: 0 of 0 (100 %)",
            ])
        #expect(report.kinds(below: 100, among: [.slots, .intents]) == [.intents])
    }

    @Test(arguments: [
        ("Take {size}.", "Take US 9.", true), ("Take {size}.", "Have US 9.", false),
        ("plain", "a plain one", true),
        ("{a} and {b}", "x and y", true), ("", "x", false),
    ])
    func `A template is told in what it made`(_ template: String, _ text: String, _ matches: Bool) {
        #expect(Template.matches(template, within: text) == matches)
    }
}
