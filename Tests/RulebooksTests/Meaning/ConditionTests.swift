import Testing

@testable import Rulebooks

typealias Condition = DecisionTable.Condition

struct ConditionTests {
    @Test(
        arguments: [
            ("", .any), ("-", .any), ("wide", .oneOf(["wide"])), ("a b | c", .oneOf(["a b", "c"])),
            ("not a | b", .noneOf(["a", "b"])), ("nothing", .oneOf(["nothing"])), ("9.5", .oneOf(["9.5"])),
            ("3..18", .within(low: 3, high: 18)), ("3.5 .. 18.5", .within(low: 3.5, high: 18.5)),
            (">= 3", .within(low: 3, high: nil)), ("<=18", .within(low: nil, high: 18)),
            ("-2..2", .within(low: -2, high: 2)), ("5..5", .within(low: 5, high: 5)),
        ] as [(String, Condition)])
    func reads(_ text: String, _ expected: Condition) throws {
        #expect(try Condition(reading: text) == expected)
    }

    @Test(
        arguments: [
            ("a |", .badCondition("a |")), ("not", .badCondition("not")), ("| a", .badCondition("| a")),
            ("> 3", .badCondition("> 3")), ("a | not b", .badCondition("a | not b")),
            ("1..2 | 4..5", .badCondition("1..2 | 4..5")), (">= x", .badNumber("x")), ("3..", .badNumber("")),
            ("3..1e2", .badNumber("1e2")), ("nan..4", .badNumber("nan")), (">= 9,5", .badNumber("9,5")),
            ("18..3", .lowAboveHigh("18..3")), (">= 5.", .badNumber("5.")),
        ] as [(String, Problem.Fact)])
    func refuses(_ text: String, _ fact: Problem.Fact) {
        let fault = #expect(throws: Condition.Fault.self) { try Condition(reading: text) }
        #expect(fault?.fact == fact)
    }

    @Test(arguments: [
        ("-", "a", true, true, false), ("a | b", "b | c", true, false, false),
        ("a", "b", false, false, false),
        ("not a", "a", false, false, false), ("not a", "b", true, true, false),
        ("not a", "-", true, false, true),
        ("not a", "not a | b", true, true, false), ("1..5", "5..9", true, false, false),
        ("1..5", "5.5..9", false, false, false), (">= 1", "2..3", true, true, false),
        ("<= 5", ">= 6", false, false, false), ("1..5", "3", true, true, false),
        ("1..5", "a", false, false, false),
        ("not 3", "1..5", true, false, false), ("a | b", "b | a", true, true, true),
        ("1..5", "not 3", true, false, false),
    ])
    func compares(_ one: String, _ two: String, _ overlaps: Bool, _ covers: Bool, _ isCovered: Bool) throws {
        let (first, second) = (try Condition(reading: one), try Condition(reading: two))
        #expect(first.overlaps(second) == overlaps)
        #expect(second.overlaps(first) == overlaps)
        #expect(first.covers(second) == covers)
        #expect(second.covers(first) == isCovered)
    }
}
