import Rulebooks
import Testing

/// The words of every message, each brought about by rules that deserve it.
struct ProblemMessageTests {
    @Test(arguments: ProblemCase.files + ProblemCase.blocks + ProblemCase.subjects)
    func rulesAreTold(_ problem: ProblemCase) {
        #expect(RuleBase([problem.file: problem.text]).problems == problem.expected)
    }

    @Test(arguments: ProblemCase.tables)
    func tablesAreTold(_ problem: ProblemCase) {
        let block = "table t\n  file t.csv\n  hit unique\n"
        #expect(RuleBase(["c.rules": block, "t.csv": problem.text]).problems == problem.expected)
    }

    @Test(arguments: ProblemCase.entities)
    func entitiesAreTold(_ problem: ProblemCase) {
        let block = "entity shoe\n  file t.csv\n"
        #expect(RuleBase(["c.rules": block, "t.csv": problem.text]).problems == problem.expected)
    }

    @Test func nothingIsTold() {
        let words = "error: there are no rules here. Give the folder that holds the .rules files."
        #expect(Rulebook.examine([]).problems.description == "rules:1:1: \(words)")
    }

    @Test func bytesAreTold() {
        var base = RuleBase()
        base.add("b.rules", Array((RuleBase.intent + "# \u{0}\n# \u{7}\n# ").utf8) + [0xE9, 0x0A])
        base.add("c.rules", [0xFF, 0xFE, 0x61, 0x00])
        base.add("d.rules", Array(String(repeating: "#\u{0}\n", count: 30).utf8))
        let found = base.problems
        #expect(found.count == 25)
        #expect(
            found.prefix(5) == [
                "b.rules:6:3: error: there is a NUL byte. Delete it; a text has none.",
                "b.rules:7:3: error: there is an invisible character, U+0007. Delete it, or type the words anew.",
                "b.rules:8:3: error: this character is not UTF-8. Save the file as UTF-8.",
                "c.rules:1:1: error: this file is UTF-16. Save it as UTF-8.",
                "d.rules:1:2: error: there is a NUL byte. Delete it; a text has none.",
            ])
        let words =
            "this does not look like text, so the rest is left unread. Save the file as plain UTF-8 text."
        #expect(found.last == "d.rules:21:2: error: \(words)")
    }

    @Test func longLinesAreTold() {
        let line = "#" + String(repeating: "x", count: 70_000)
        let words = "this line is 70001 bytes long; the most is 65536. Split it."
        #expect(RuleBase(["c.rules": line]).problems == ["c.rules:1:1: error: \(words)"])
    }

    @Test func everythingIsToldAtOnce() {
        let base = RuleBase([
            "b.rules":
                "intent fit\n  title Fit\n  aks do they fit\n  answer Yes\n  source guide / Quick Anser\n",
            "x.csv": "a\n", "c.rules": "concept\n",
        ])
        #expect(
            base.problems.map { $0.prefix { $0 != " " } } == [
                "b.rules:1:1:", "b.rules:3:3:", "b.rules:5:10:", "c.rules:1:1:", "x.csv:1:1:",
            ])
    }
}
