import Rulebooks
import Testing

/// Messages that take an entity and a table together.
struct ReferenceMessageTests {
    private func problems(
        about: String = "shoe=*", file: String = "t.csv", hit: String = "first", facts: String = "no",
        condition: String = "dunk"
    ) -> [String] {
        RuleBase([
            "b.rules": RuleBase.intent + "  about \(about)\n",
            "c.rules":
                "entity shoe\n  file shoe.csv\ntable t\n  file \(file)\n  hit \(hit)\n  facts \(facts)\n",
            "shoe.csv": "shoe,name,words,family\ndunk,Dunk,dunk,nike\n",
            "t.csv": "rule,if shoe\nr,\(condition)\n",
        ]).problems
    }

    @Test func aSoundOneHasNone() {
        #expect(problems() == [])
        #expect(problems(condition: "nike") == [])
    }

    @Test func tellsOfValues() {
        #expect(
            problems(about: "shoe=dukn") == [
                "b.rules:6:9: error: \"dukn\" is no shoe. Did you mean \"dunk\"?"
            ])
        #expect(
            problems(about: "shoe=samba") == [
                "b.rules:6:9: error: \"samba\" is no shoe. Use a value of its CSV file, or * for any."
            ])
        #expect(
            problems(about: "shoes=dunk") == [
                "b.rules:6:9: error: unknown kind of entity \"shoes\". Did you mean \"shoe\"?"
            ])
    }

    @Test func tellsOfConditions() {
        let start = "t.csv:2:1: warning: "
        #expect(
            problems(condition: "dukn") == [
                start + "\"dukn\" is no shoe, so this condition never holds. Did you mean \"dunk\"?"
            ])
        #expect(
            problems(condition: "samba") == [
                start + "\"samba\" is no shoe, so this condition never holds. Use a value of its CSV file."
            ])
    }

    @Test func tellsOfTables() {
        #expect(
            problems(hit: "frist") == [
                "c.rules:5:7: error: unknown hit policy \"frist\". Did you mean \"first\"?"
            ])
        #expect(
            problems(hit: "all") == [
                "c.rules:5:7: error: unknown hit policy \"all\". Write one of: unique, first, collect, lookup."
            ])
        #expect(
            problems(facts: "none") == [
                "c.rules:6:9: error: \"none\" is neither yes nor no. Write one of them.",
                "t.csv:2:1: error: the row \"r\" has no source. "
                    + "Fill its source cell, or write facts no in the table's block.",
            ])
        #expect(
            problems(file: "tt.csv") == [
                "c.rules:4:8: error: there is no file \"tt.csv\". Did you mean \"t.csv\"?",
                "t.csv:1:1: error: no entity or table block names this file. "
                    + "Add a block for it, or move the file away.",
            ])
    }

    @Test func tellsOfShadows() {
        let base = RuleBase([
            "c.rules": "table t\n  file t.csv\n  hit first\n  facts no\n",
            "t.csv": "rule,if a\nr,-\ns,x\n",
        ])
        #expect(
            base.problems == [
                "t.csv:3:1: error: the row \"s\" never fires: \"r\" at t.csv:2:1 always comes first. "
                    + "Move it up, or delete it."
            ])
    }

    @Test func shortensWhatItQuotes() {
        let long = String(repeating: "x", count: 200)
        let found = RuleBase(["c.rules": "\(long) y"]).problems
        #expect(found.count == 1 && found.allSatisfy { $0.contains("\"\(long.prefix(69))…\"") })
    }
}
