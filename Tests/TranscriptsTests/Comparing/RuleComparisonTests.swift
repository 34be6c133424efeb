import Rulebooks
import Testing

@testable import Transcripts

@Suite struct RuleComparisonTests {
    @Test func `Changes are grouped by what is behind them`() throws {
        let new = try ShoeRules.assistant(("adjustment.csv", "wide,1,-1", "wide,0,"))
        let comparison = RuleComparison(try ShoeRules.assistant(), new)
        let list =
            "usually a 9, wide feet, what size?\n\nwill they stretch?\n\nwhat size? usually an 8, wide feet"
        let score = try Score(SourceFile(name: "q", bytes: Array(list.utf8)))
        let lines = ComparisonReport(oldFolder: "A/", newFolder: "B/").lines(
            comparison.changes("q", score), questions: score.questionCount)
        #expect(
            lines == [
                "another size: 2 answers", "  - usual-size, A/evidence.csv:2",
                "  - wide-foot, A/adjustment.csv:2",
                "  + usual-size, B/evidence.csv:2", "  + wide-foot, B/adjustment.csv:2",
                "    q:1: > usually a 9, wide feet, what size?",
                "      another size: us 9 instead of us 9.5 or 9",
                "    q:5: > what size? usually an 8, wide feet",
                "      another size: us 8 instead of us 8.5 or 8", "", "3 questions, 2 answered differently.",
            ])
    }

    @Test(arguments: [
        ("a b c", "a x c", "a [-b-] {+x+} c"), ("a", "a b", "a {+b+}"), ("a b", "b", "[-a-] b"),
        ("a", "a", "a"),
    ])
    func `Words are compared one by one`(_ old: String, _ new: String, _ diff: String) {
        #expect(WordDiff.text(from: old, to: new) == diff)
    }
}
