import Testing

@testable import Conversation

@Suite struct LogarithmTests {
    @Test(arguments: [
        (1.0, 0.0), (2.0, 0.6931471805599453), (0.5, -0.6931471805599453), (10.0, 2.302585092994046),
        (2.718281828459045, 1.0), (1.4142135623730951, 0.34657359027997264), (0.1, -2.302585092994046),
        (1_000_000.0, 13.815510557964274), (3.0, 1.0986122886681098), (1e-300, -690.7755278982137),
    ])
    func agreesWithTheTables(x: Double, expected: Double) {
        #expect(abs(Logarithm.natural(x) - expected) <= 2e-15 * max(1, abs(expected)))
    }
}
