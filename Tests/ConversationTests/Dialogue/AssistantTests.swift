import Testing

@testable import Conversation

@Suite struct AssistantTests {
    @Test func answersAQuestionWithItsSource() throws {
        let turn = try respond(["do they stretch?"])
        #expect(turn.decision.outcome == .answered)
        #expect(turn.decision.intents.map(\.name) == ["stretch"])
        #expect(turn.answer.plainText == "Hardly at all. [1]")
        #expect(turn.answer.citations.map(\.section) == ["Fit"])
        #expect(turn.state.turnCount == 1)
    }

    @Test(arguments: ["", "   ", "?!", "\u{301}"]) func nothingUsableIsInvalid(line: String) throws {
        let turn = try respond([line])
        #expect(turn.decision == Decision(outcome: .invalid))
        #expect(turn.answer.plainText == "That is no question.")
        #expect(turn.state.last == nil)
    }

    @Test func whatNobodyKnowsIsOutside() throws {
        let turn = try respond(["xylophone quartz"])
        #expect(turn.decision == Decision(outcome: .outside))
        #expect(turn.answer.plainText.contains("“xylophone”, “quartz”"))
    }

    @Test(arguments: ["x", "x?", "q w", "b. c"]) func singleLettersAreInvalid(line: String) throws {
        #expect(try respond([line]).decision == Decision(outcome: .invalid))
    }

    @Test(arguments: [
        "vegn blarg zonk", "lorem ipsum leather dolor", "это vegan вопрос о", "asdkj qwe lkj", "合成皮革ですか",
    ])
    func gibberishIsRefusedWithoutAName(line: String) throws {
        #expect(try respond([line]).decision == Decision(outcome: .outside))
    }

    @Test func refusesByNameWithTheNearest() throws {
        let turn = try respond(["are they vegan?"])
        #expect(turn.decision == Decision(outcome: .outside, refused: "vegan"))
        #expect(
            turn.answer.plainText
                == "The guide does not say whether they are vegan. Ask instead: “Can I wash them?”")
    }

    @Test func severalQuestionsAreAnsweredInTheirOrder() throws {
        let turn = try respond(["can i wash them? do they stretch?"])
        #expect(turn.decision.intents.map(\.name) == ["washing", "stretch"])
        #expect(turn.answer.plainText == "By hand only. [1]\nHardly at all. [2]")
        #expect(turn.answer.citations.map(\.section) == ["Care", "Fit"])
    }

    @Test func aGreetingBesideAQuestionIsShort() throws {
        #expect(try respond(["hello"]).answer.plainText == "Good day to you. Ask away.")
        #expect(
            try respond(["hello! do they stretch?"]).answer.plainText
                == "Good day to you.\nHardly at all. [1]")
    }

    @Test func whyExplainsTheLastAnswer() throws {
        #expect(try respond(["why"]).answer.plainText == "Nothing was answered yet.")
        let text = try respond(["do they stretch?", "why"]).answer.plainText
        #expect(text.contains("Read as stretch: Do they stretch?"))
        #expect(text.contains("It rests on: [1]"))
        #expect(try respond(["do they stretch?", "why", "why"]).answer.plainText == text)
    }

    @Test func aBareValueIsUnsure() throws {
        let turn = try respond(["dunk"])
        #expect(turn.decision.outcome == .unsure)
        #expect(turn.answer.plainText.hasPrefix("What about “dunk”?"))
    }

    @Test func theExplanationHasItsHeadings() throws {
        let assistant = try CoreRules.assistant()
        let turn = assistant.respond(to: "do they stretsh zanzibar", in: DialogueState())
        let headings = assistant.explain(turn).groups.map(\.heading)
        #expect(headings.contains("Read as") && headings.contains("Words for it:"))
        #expect(headings.contains("Runner-up:") && headings.contains("Spelling read as:"))
        #expect(headings.contains("Unknown words:"))
    }

    private func respond(_ lines: [String]) throws -> Turn { try CoreRules.conversation(lines) }

    @Test("A line by itself is answered as where a conversation begins, prepared for many lines or not")
    func answersAlone() throws {
        let assistant = try CoreRules.assistant()
        for text in ["do they stretch", "can i wahs them and do they stretch?", "zanzibar", "the second", ""]
        {
            let turn = assistant.respond(to: text, in: DialogueState())
            for one in [assistant, assistant.preparedForManyLines()] {
                let alone = one.answer(text)
                #expect(alone.decision == turn.decision)
                #expect(alone.answer == turn.answer)
            }
        }
    }
}
