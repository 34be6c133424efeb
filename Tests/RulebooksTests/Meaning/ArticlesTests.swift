import Testing

@testable import Rulebooks

struct ArticlesTests {
    @Test(arguments: ["2025-03-31", "2024-02-29", "2000-02-29", "0001-01-01"])
    func acceptsDays(_ text: String) {
        #expect(RulebookBuilder.isDay(text))
    }

    @Test(arguments: [
        "2025-02-29", "1900-02-29", "2025-04-31", "2025-13-01", "2025-00-10", "2025-1-01", "31.03.2025",
        "2025-03-3١", "", "2025/03/31", "2025-03-00",
    ])
    func refusesOthers(_ text: String) {
        #expect(!RulebookBuilder.isDay(text))
    }
}
