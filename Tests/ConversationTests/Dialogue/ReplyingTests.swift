import Testing

@testable import Conversation

/// Lines that are nothing but a reply, beside what is open.
@Suite struct ReplyingTests {
    @Test(arguments: ["yes", "yes please", "no", "the second"]) func aloneAReplyIsUnsure(line: String) throws
    {
        let turn = try respond([line])
        #expect(turn.decision.outcome == .unsure)
        #expect(turn.answer.plainText.hasPrefix("What about “\(line)”?"))
        #expect(turn.state.last == nil)
    }

    @Test func aloneAReplyMayBeForAnIntent() throws {
        #expect(try respond(["ok"]).decision.intents.map(\.name) == ["greeting"])
    }

    @Test func yesTakesASingleOffer() throws {
        let state = offering("stretch")
        let turn = try CoreRules.assistant().respond(to: "yes", in: state)
        #expect(turn.decision.intents.map(\.name) == ["stretch"])
        #expect(turn.state.offered.isEmpty)
    }

    @Test func ofTwoOffersOneIsPicked() throws {
        let assistant = try CoreRules.assistant()
        let state = offering("stretch", "washing")
        let picked = assistant.respond(to: "the second", in: state)
        #expect(picked.decision.intents.map(\.name) == ["washing"])
        let unclear = assistant.respond(to: "yes", in: state)
        #expect(unclear.decision.outcome == .unsure)
        #expect(unclear.state.offered == ["stretch", "washing"])
        #expect(unclear.answer.plainText.hasPrefix("What does “yes” answer?"))
        let declined = assistant.respond(to: "no", in: state)
        #expect(declined.decision.outcome == .unsure)
        #expect(declined.answer.plainText.hasPrefix("Then say it otherwise."))
    }

    @Test func anOfferHoldsForOneTurn() throws {
        let assistant = try CoreRules.assistant()
        let turn = assistant.respond(to: "can i wash them?", in: offering("stretch"))
        #expect(assistant.respond(to: "yes", in: turn.state).decision.outcome == .unsure)
    }

    @Test func moreThanAReplyIsRead() throws {
        let turn = try CoreRules.assistant().respond(to: "no, can i wash them", in: offering("stretch"))
        #expect(turn.decision.intents.map(\.name) == ["washing"])
    }

    private func respond(_ lines: [String]) throws -> Turn { try CoreRules.conversation(lines) }

    private func offering(_ names: String...) -> DialogueState {
        var state = DialogueState()
        state.offered = names
        return state
    }
}
