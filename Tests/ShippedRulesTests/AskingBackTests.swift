import Conversation
import Rulebooks
import ShippedRules
import Testing

/// Walks through every conversation of a few lines that do not contradict each other, and counts the questions back.
@Suite struct AskingBackTests {
    private let lines = [
        "what size should I get", "US 55", "9 in sambas", "my dunks in 8 are too tight", "9", "no idea",
        "yes",
        "no", "do they stretch",
    ]
    private let depth = 4

    @Test func nobodyIsAskedForWhatIsMissingMoreThanTwice() throws {
        let rulebook = try Rulebook(reading: ShippedRules.rulebookFiles())
        let model = try IntentModel(
            encoded: ShippedRules.model(), features: ConstantBytes(ShippedRules.features))
        let assistant = Assistant(rulebook, model: model)
        var most: [String: Int] = [:]
        walk(assistant, DialogueState(), [], asked: [], &most)
        #expect(most.values.max() == 2, "\(most.max { $0.value < $1.value }?.key ?? "")")
    }

    /// - Parameters:
    ///   - asked: The slots asked for since a size was last settled.
    ///   - most: For each conversation with a question back how many there were.
    private func walk(
        _ assistant: Assistant, _ state: DialogueState, _ told: [String], asked: [String],
        _ most: inout [String: Int]
    ) {
        guard told.count < depth else { return }
        for line in lines {
            let turn = assistant.respond(to: line, in: state)
            let decision = turn.decision
            #expect(!turn.answer.plainText.isEmpty)
            var asked = asked
            if let slot = decision.slot { asked.append(slot) }
            if decision.slot == nil, decision.recommendation != nil { asked = [] }
            #expect(asked.filter { $0 == "width" }.count <= 1, "\(told + [line])")
            if !asked.isEmpty { most[(told + [line]).joined(separator: " / ")] = asked.count }
            walk(assistant, turn.state, told + [line], asked: asked, &most)
        }
    }
}
