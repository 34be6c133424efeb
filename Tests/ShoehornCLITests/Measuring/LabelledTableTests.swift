import Conversation
import Testing

@testable import ShoehornCLI

/// Tables of labelled texts.
@Suite struct LabelledTableTests {
    @Test func linesAreTakenAsTheyCome() throws {
        let texts = try read("\u{FEFF}1\ta\tone\\ntwo\tthree\r\n\n2\toos\tc:\\d")
        #expect(
            texts == [
                LabelledText(id: "1", intent: "a", text: "one\ntwo\tthree"),
                LabelledText(id: "2", intent: "oos", text: "c:\\d"),
            ])
    }

    @Test(arguments: [
        ("1\ta\tx\n2\ta", "t.tsv:2: wants 3 columns with tabs between (id, intent, text), has 2"),
        ("1,a,x", "t.tsv:1: wants 3 columns with tabs between (id, intent, text), has 1"),
        ("\ta\tx", "t.tsv:1: the id is empty"), ("1\t\tx", "t.tsv:1: the intent is empty"),
        ("1\ta\tx\n1\tb\ty", "t.tsv:2: the id 1 stands in line 1 already"),
        ("", "t.tsv: there is no line in it"),
    ])
    func faultsSayWhere(text: String, message: String) {
        #expect(throws: InputFault.self) { try read(text) }
        do { _ = try read(text) } catch { #expect("\(error)" == message) }
    }

    @Test func notUTF8IsTold() {
        #expect(throws: InputFault.line(path: "t.tsv", line: 1, message: "not UTF-8")) {
            try LabelledTable.texts(in: TextLines(path: "t.tsv", bytes: [0x31, 9, 0x61, 9, 0xFF]))
        }
    }

    private func read(_ text: String) throws -> [LabelledText] {
        try LabelledTable.texts(in: TextLines(path: "t.tsv", bytes: Array(text.utf8)))
    }
}
