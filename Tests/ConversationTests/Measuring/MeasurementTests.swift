import Testing

@testable import Conversation

/// Labelled questions put to an assistant.
@Suite struct MeasurementTests {
    @Test func countsAndNamesMisses() throws {
        let measurement = try MeasuringRules.assistant().measure([
            single("1", "do they stretch?", .accept(["stretch"])),
            single("2", "can i wash them?", .accept(["stretch"])),
            single("3", "how do i clean the mesh", .accept(["stretch"])),
            single("4", "are they vegan?", .outOfScope),
        ])
        #expect(measurement.tally.total == 4)
        #expect(measurement.tally[.right] == 2)
        #expect(measurement.tally[.wrong] == 2)
        #expect(measurement.tally.percentRight == 50)
        #expect(measurement.confusions == [Confusion(wanted: "stretch", got: "washing", count: 2)])
        #expect(measurement.intents.map(\.name) == ["out of scope", "stretch"])
        #expect(measurement.misses.map(\.id) == ["2", "3"])
        #expect(measurement.misses.allSatisfy { !$0.words.isEmpty && !$0.areWordsUnknown })
    }

    @Test func aDialogueIsRightWhenEveryTurnIs() throws {
        let right = LabelledQuestion.Turn(text: "do they stretch?", label: .accept(["stretch"]))
        let wrong = LabelledQuestion.Turn(text: "can i wash them?", label: .outOfScope)
        let free = LabelledQuestion.Turn(text: "can i wash them?", label: .unmeasured)
        let measurement = try MeasuringRules.assistant().measure([
            LabelledQuestion(id: "a", turns: [right, free, right], isDialogue: true),
            LabelledQuestion(id: "b", turns: [right, wrong], isDialogue: true),
        ])
        #expect(measurement.dialogueCount == 2)
        #expect(measurement.rightDialogues == 1)
        #expect(measurement.tally.total == 4)
        #expect(measurement.misses.map(\.id) == ["b, turn 2"])
    }

    private func single(_ id: String, _ text: String, _ label: Label) -> LabelledQuestion {
        LabelledQuestion(id: id, turns: [LabelledQuestion.Turn(text: text, label: label)], isDialogue: false)
    }
}
