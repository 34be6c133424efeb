import Rulebooks
import Testing

struct ProblemsTests {
    @Test func areSortedAndSaidOnce() {
        let places = [("b", 1, 1), ("a", 10, 1), ("a", 2, 5), ("a", 2, 1), ("a", 2, 1)]
        let problems = Problems(
            places.map { Problem(.outsideBlock, at: Place(file: $0.0, line: $0.1, column: $0.2)) })
        #expect(problems.list.map(\.place.description) == ["a:2:1", "a:2:5", "a:10:1", "b:1:1"])
        #expect(problems.hasErrors)
    }

    @Test func warningsAreNoErrors() {
        let gap = Problem(
            .gap(table: "t", example: "a 1", count: 1), at: Place(file: "a", line: 1, column: 1))
        #expect(!Problems([gap]).hasErrors)
    }
}
