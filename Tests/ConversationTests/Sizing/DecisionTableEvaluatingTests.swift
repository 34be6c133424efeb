import Rulebooks
import Testing

@testable import Conversation

@Suite struct DecisionTableEvaluatingTests {
    private static let place = Place(file: "test.csv", line: 1, column: 1)

    private func table(_ policy: DecisionTable.HitPolicy) -> DecisionTable {
        func row(_ name: String, _ conditions: [DecisionTable.Condition]) -> DecisionTable.Row {
            .init(
                name: name, conditions: conditions, outputs: ["of \(name)"], say: "", source: nil,
                because: "",
                place: Self.place)
        }
        return DecisionTable(
            name: "test", hitPolicy: policy, inputs: ["colour", "weight"], outputs: ["result"],
            rows: [
                row("red", [.oneOf(["red", "pink"]), .any]),
                row("heavy", [.any, .within(low: 3, high: 18)]),
                row("light", [.any, .within(low: nil, high: 2)]),
                row("not-blue", [.noneOf(["blue"]), .any]),
            ], place: Self.place)
    }

    @Test(arguments: [
        ("red", 5.0, "red"), ("pink", 30.0, "red"), ("blue", 3.0, "heavy"), ("blue", 18.0, "heavy"),
        ("blue", 2.0, "light"), ("blue", 18.5, ""), ("green", 19.0, "not-blue"),
    ])
    func firstRowWins(colour: String, weight: Double, expected: String) {
        let hits = table(.first).hits(["colour": .word(colour), "weight": .number(weight)])
        #expect(hits.map(\.name) == (expected.isEmpty ? [] : [expected]))
    }

    @Test func collectGivesAllInOrder() {
        let hits = table(.collect).hits(["colour": .word("pink"), "weight": .number(10)])
        #expect(hits.map(\.name) == ["red", "heavy", "not-blue"])
    }

    @Test func aMissingInputMeetsOnlyOpenConditions() {
        #expect(table(.collect).hits([:]).map(\.name) == ["not-blue"])
    }

    @Test func aWordIsNoNumber() {
        #expect(
            table(.collect).hits(["colour": .number(3), "weight": .word("red")]).map(\.name) == ["not-blue"])
    }

    @Test func lookupTablesAreNeverHit() {
        #expect(table(.lookup).hits(["colour": .word("red")]).isEmpty)
    }

    @Test func outputsGoByName() {
        let table = table(.first)
        #expect(table.output("result", of: table.rows[0]) == "of red")
        #expect(table.output("nothing", of: table.rows[0]) == "")
    }
}
