import Conversation
import Foundation
import Testing

@testable import ShoehornCLI

@Suite("README")
struct ReadmeTests {
    @Test("The conversation that the README opens with is what the program says")
    func openingConversation() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        let fences = readme.components(separatedBy: "```\n")
        let conversation = try #require(fences.dropFirst().first)
        let assistant = try RuleBaseLoader.assistant(rules: nil)
        var state = DialogueState()
        var spoken = ""
        for line in conversation.components(separatedBy: "\n") where line.hasPrefix("> ") {
            let turn = assistant.respond(to: String(line.dropFirst(2)), in: state)
            state = turn.state
            spoken += (spoken.isEmpty ? "" : "\n") + line + "\n" + PlainRenderer().text(turn.answer) + "\n"
        }
        #expect(spoken.contains("> "))
        #expect(spoken == conversation)
    }
}
