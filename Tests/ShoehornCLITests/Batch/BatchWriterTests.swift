@testable import Conversation
import Testing

@testable import ShoehornCLI

/// Objects of batch output, field by field.
@Suite struct BatchWriterTests {
    @Test func aRecommendationHasAllItsFields() {
        let decision = Decision(
            outcome: .answered, intents: [ChosenIntent(name: "size-advice", confidence: 0.875)],
            recommendation: Recommendation(
                scale: "us-men", size: "9.5", alternative: "10", rules: ["wide-foot", "half-up"],
                label: "US men's 9.5", alternativeLabel: nil, isScaleAssumed: false))
        let answer = Answer(
            blocks: [
                .paragraph([.init(text: "Take 9.5.", marks: [1, 2]), .init(text: "Or 10.")]),
                .item(text: "More", example: "why?"),
            ],
            citations: [
                Citation(mark: 1, article: "guide", title: "T \"1\"", section: "S", date: "2025-10-17"),
                Citation(mark: 2, article: "past", title: "T2", section: "S2", date: "2025-10-21"),
            ])
        let expected =
            #"{"text":"size?","outcome":"answered","intents":[{"name":"size-advice","confidence":0.875}],"#
            + #""recommendation":{"scale":"us-men","size":"9.5","alternative":"10","#
            + #""rules":["wide-foot","half-up"]},"#
            + #""response":"Take 9.5. [1][2] Or 10.\n- More: why?","citations":["#
            + #"{"mark":1,"article":"guide","title":"T \"1\"","section":"S","date":"2025-10-17"},"#
            + #"{"mark":2,"article":"past","title":"T2","section":"S2","date":"2025-10-21"}]}"#
        #expect(object("size?", decision, answer) == expected)
    }

    @Test func aQuestionBackNamesItsSlot() {
        let decision = Decision(
            outcome: .asked, intents: [ChosenIntent(name: "size-advice", confidence: 1)], slot: "width",
            recommendation: Recommendation(
                scale: "eu", size: "42", alternative: nil, rules: [], label: "EU 42", alternativeLabel: nil,
                isScaleAssumed: false))
        let expected =
            #"{"text":"","outcome":"asked","intents":[{"name":"size-advice","confidence":1}],"slot":"width","#
            + #""recommendation":{"scale":"eu","size":"42","alternative":null,"rules":[]},"#
            + #""response":"","citations":[]}"#
        #expect(object("", decision, Answer(blocks: [])) == expected)
    }

    @Test func theResponseHasNoEscapeCodes() {
        let answer = Answer(blocks: [.paragraph([.init(text: "You said \u{1B}[31mred\u{7}.")])])
        let object = object("\u{1B}[31mred\u{7}", Decision(outcome: .outside), answer)
        #expect(object.contains(#""text":"\u001b[31mred\u0007""#))
        #expect(object.contains(#""response":"You said ␛[31mred␇.""#))
    }

    private func object(_ text: String, _ decision: Decision, _ answer: Answer) -> String {
        var writer = BatchWriter()
        var bytes: [UInt8] = []
        let line: [UInt8] = []
        let request = BatchRequest(text: text, id: nil, sessionToken: nil, session: nil)
        writer.append(decision, answer, for: request, in: line.span, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
