import Rulebooks
import Testing

@testable import Conversation

@Suite struct AnswerComposerTests {
    @Test func numbersEachSourceOnceWhereItIsFirstUsed() throws {
        let composer = AnswerComposer(articles: try CoreRules.rulebook().articles)
        let care = Source(article: 0, section: 0)
        let fit = Source(article: 0, section: 1)
        let answer = composer.compose([
            .gap, .sentence("A.", [fit]), .sentence("", [care]), .sentence("B.", [care, fit]), .gap, .gap,
            .sentence("C.", [fit]), .item("D", example: "d"), .sentence("E.", []),
        ])
        #expect(answer.plainText == "A. [1] B. [2][1]\nC. [1]\n- D: d\nE.")
        #expect(answer.citations.map { "\($0.mark) \($0.section)" } == ["1 Fit", "2 Care"])
        #expect(answer.blocks.count == 4)
    }
}
