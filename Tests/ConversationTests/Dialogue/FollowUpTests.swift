import Testing

@testable import Conversation

/// Lines that mean something only after the one before.
@Suite struct FollowUpTests {
    @Test(arguments: ["when?", "and when?", "when was that?", "and when is it"])
    func whatIsAskedAfterIsLookedUpForTheLastSubject(line: String) throws {
        let turn = try respond(["do they stretch?", line])
        #expect(turn.decision.intents.map(\.name) == ["washing"])
    }

    @Test func aRefusedSubjectMayAnswer() throws {
        let turn = try respond(["do they stretch?", "and where?"])
        #expect(turn.decision == Decision(outcome: .outside, refused: "vegan"))
    }

    @Test func whatNoRowHasIsSaidToBeMissing() throws {
        let turn = try respond(["can i wash them?", "and when was that?"])
        #expect(turn.decision == Decision(outcome: .outside))
        #expect(turn.answer.plainText == "The guide does not say when of “Can I wash them?”.")
    }

    @Test func theSubjectOutlastsWhatIsMissingOfIt() throws {
        let next = try respond(["do they stretch?", "and where was it?", "and when?"])
        #expect(next.decision.intents.map(\.name) == ["washing"])
        let why = try respond(["can i wash them?", "and when?", "why"])
        #expect(why.answer.plainText.contains("washing"))
    }

    @Test func aQuestionThatStandsByItselfIsNotDrawnToTheLastSubject() throws {
        let turn = try respond(["do they stretch?", "how do i clean them"])
        #expect(turn.decision.intents.map(\.name) == ["washing"])
        let whole = try respond(["can i wash them?", "when do they stretch"])
        #expect(whole.decision.intents.map(\.name) == ["stretch"])
    }

    @Test func smallTalkKeepsTheSubject() throws {
        let turn = try respond(["do they stretch?", "good morning", "and when?"])
        #expect(turn.decision.intents.map(\.name) == ["washing"])
    }

    @Test func withNothingBeforeItIsReadByItself() throws {
        #expect(try respond(["and when?"]).decision.intents.isEmpty)
    }

    @Test func theLastQuestionPutToAnotherThingIsRefused() throws {
        for line in ["what about the dunk", "and the dunk?"] {
            let turn = try respond(["do they stretch?", line])
            #expect(turn.decision == Decision(outcome: .outside, refused: "Dunk"), "\(line)")
            #expect(turn.answer.plainText.hasPrefix("That is about Dunk."))
        }
    }

    @Test func theWordsThatCarryOnAreLeftOutWhereTheRestIsUnderstood() throws {
        let turn = try respond(["do they stretch?", "what about a washing machine"])
        #expect(turn.decision.intents.map(\.name) == ["washing"])
    }

    private func respond(_ lines: [String]) throws -> Turn { try CoreRules.conversation(lines) }
}
