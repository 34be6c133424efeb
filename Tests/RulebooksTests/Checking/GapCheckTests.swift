import Rulebooks
import Testing

struct GapCheckTests {
    private func warnings(_ hit: String, _ rows: String) -> [String] {
        RuleBase([
            "c.rules": "table t\n  file t.csv\n  hit \(hit)\n  facts no\n",
            "t.csv": "rule,if a,if b\n" + rows,
        ]).problems
    }

    @Test(arguments: [
        ("unique", "r,x,1..5\ns,y,-\n"), ("first", "r,x,p\ns,-,-\n"), ("collect", "r,x,p\ns,y,q\n"),
        ("first", "r,not x,-\ns,x,-\n"),
    ])
    func leavesWholeTablesAlone(_ hit: String, _ rows: String) {
        #expect(warnings(hit, rows) == [])
    }

    @Test(arguments: [
        ("unique", "r,x,p\ns,y,q\n", "takes: a y, b p (and 1 more). "),
        ("first", "r,x,1..5\ns,y,2..4\n", "a y, b 1 "),
    ])
    func tellsOfGaps(_ hit: String, _ rows: String, _ words: String) {
        let found = warnings(hit, rows)
        #expect(found.count == 1)
        #expect(found.allSatisfy { $0.hasPrefix("c.rules:1:1: warning: ") && $0.contains(words) })
    }
}
