import Conversation
import Testing

@testable import ShoehornCLI

/// Labelled questions as they are written.
@Suite struct LabelledFileTests {
    @Test func everyKindOfLabel() throws {
        let questions = try read(
            """
            {"id": "1", "text": "a", "accept": ["x", "y"], "style": {"any": [1, null]}}
            {"text": "b", "all": ["x", ["y", "z"]]}

            {"text": "c", "oos": true}
            {"text": "d", "scale": "us", "size": "9", "alt": null}
            {"id": "5", "turns": [{"text": "e", "asks": "width"}, {"text": "f", "none": true}]}
            """)
        #expect(questions.map(\.id) == ["1", "line 2", "line 4", "line 5", "5"])
        #expect(questions.map(\.isDialogue) == [false, false, false, false, true])
        let labels = questions.flatMap(\.turns).map(\.label)
        #expect(
            labels == [
                .accept(["x", "y"]), .all([["x"], ["y", "z"]]), .outOfScope,
                .size(scale: "us", size: "9", alternative: nil), .asks(slot: "width"), .unmeasured,
            ])
    }

    @Test(arguments: [
        (#"{"accept": ["x"]}"#, #"q.jsonl:1: there is no "text""#),
        (#"{"text": "a", "accept": "x"}"#, #"q.jsonl:1: "accept" is not a list of intents"#),
        (#"{"text": "a", "accept": []}"#, #"q.jsonl:1: "accept" is not a list of intents"#),
        (#"{"text": "a", "turns": []}"#, #"q.jsonl:1: "turns" is not a list of turns"#),
        (#"{"text": "a""#, "q.jsonl:1: not JSON: the line ends too early"),
        ("\n", "q.jsonl: there is no line in it"),
    ])
    func faultsSayWhere(text: String, message: String) {
        #expect(fault(text) == message)
    }

    @Test func aLineThatSaysNothingIsTold() {
        let message = fault(#"{"text": "a"}"#)
        #expect(
            message?.hasPrefix("q.jsonl:1: nothing says what is right; one of these does: accept") == true)
    }

    private func fault(_ text: String) -> String? {
        do {
            _ = try read(text)
            return nil
        } catch {
            return "\(error)"
        }
    }

    private func read(_ text: String) throws -> [LabelledQuestion] {
        try LabelledFile.questions(in: TextLines(path: "q.jsonl", bytes: Array(text.utf8)))
    }
}
