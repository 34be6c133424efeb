import Conversation
import Foundation
import Testing

@testable import ShoehornCLI

@Suite("README")
struct ReadmeTests {
    @Test("The conversation that the README opens with is what the program says")
    func openingConversation() throws {
        let fences = try readme().components(separatedBy: "```\n")
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

    @Test("The size that the README shows on the other scales is what the chat draws")
    func ladder() throws {
        let assistant = try RuleBaseLoader.assistant(rules: nil)
        let turn = assistant.respond(to: "I wear a US men's 9", in: DialogueState())
        let ladder = try #require(assistant.ladder(of: turn, isBesideAnswer: true))
        let text = TerminalRenderer(width: 80, isColored: false)
            .text(turn.answer, ladder, isOpen: true, inWords: false)
        let drawing = try #require(text.components(separatedBy: "\n\n").dropFirst().first)
        #expect(try readme().contains("```\n\(drawing)\n```\n"))
    }

    private func readme() throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    }
}
