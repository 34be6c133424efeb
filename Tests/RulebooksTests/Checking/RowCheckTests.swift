import Rulebooks
import Testing

struct RowCheckTests {
    private func problems(_ hit: String, _ rows: String) -> [String] {
        RuleBase([
            "c.rules": "table t\n  file t.csv\n  hit \(hit)\n  facts no\n",
            "t.csv": "rule,if a,if b,then c\n" + rows,
        ]).problems.filter { $0.contains("error") }
    }

    @Test(arguments: [
        ("unique", "r,x,1..5,k\ns,x,6..9,k\nt,y,-,k\n"), ("first", "r,x,1..5,k\ns,x,-,k\nt,-,-,k\n"),
        ("collect", "r,x,-,k\ns,x,-,l\nt,-,-,k\n"), ("lookup", "r,x,-,k\nr,x,-,k\n"),
    ])
    func leavesSoundTablesAlone(_ hit: String, _ rows: String) {
        #expect(problems(hit, rows) == [])
    }

    @Test(arguments: [
        ("unique", "r,x,1..5,k\ns,x,5..9,k\n", "can both match"), ("unique", "r,x,-,k\ns,x,-,k\n", "repeats"),
        ("unique", "r,not x,-,k\ns,-,1..2,k\n", "can both match"),
        ("first", "r,x,-,k\ns,x,1..5,k\n", "never fires"),
        ("first", "r,x | y,-,k\ns,y | x,-,l\n", "repeats"),
        ("first", "r,-,-,k\ns,not y,-,l\n", "never fires"),
        ("collect", "r,x,-,k\ns,x,-,k\n", "repeats"),
    ])
    func findsRowsThatFight(_ hit: String, _ rows: String, _ words: String) {
        let found = problems(hit, rows)
        #expect(
            found.count == 1 && found.allSatisfy { $0.hasPrefix("t.csv:3:1: error:") && $0.contains(words) })
    }
}
