import Conversation
import Testing

@testable import ShoehornCLI

/// Lines of a chat and what comes of them.
@Suite struct ChatSessionTests {
    private let session: ChatSession

    init() throws {
        session = ChatSession(try TinyRules.assistant())
    }

    @Test func onlyALineThatBeginsWithASlashIsACommand() {
        #expect(reply("/quit") == .leave)
        #expect(reply("/QUIT now") == .leave)
        #expect(reply("what does /quit do?") != .leave)
        #expect(reply(" /quit") != .leave)
    }

    @Test(
        arguments: [
            ("/quti", "There is no command /quti. Did you mean /quit?"),
            ("/sou", "There is no command /sou. Did you mean /sources?"),
            ("/wyh", "There is no command /wyh. Did you mean /why?"),
            ("/", "There is no command /. /help lists those there are."),
            ("/etc/passwd", "There is no command /etc/passwd. /help lists those there are."),
        ] as [(String, String)])
    func anUnknownCommandGetsAHint(_ line: String, _ remark: String) {
        #expect(reply(line) == .remark(remark))
    }

    @Test func whyAndSourcesSpeakOfTheLastAnswer() {
        #expect(reply("/why") == .remark("Nothing has been asked yet."))
        #expect(reply("/sources") == .remark("Nothing has been asked yet."))
        #expect(
            reply("do they stretch", "/sources")
                == .groups([
                    .init(
                        heading: "Sources of the last answer",
                        lines: ["[1] The Guide (17 October 2025): Quick Answer"])
                ]))
        #expect(
            reply("can i wash them", "hello", "/sources")
                == .groups([
                    .init(
                        heading: "The last answer cites nothing; those before it cite",
                        lines: ["The Guide (17 October 2025): Care"])
                ]))
        #expect(reply("hello", "/sources") == .remark("No answer has cited a source yet."))
        guard case .groups(let groups) = reply("do they stretch", "/why") else {
            Issue.record("no explanation")
            return
        }
        #expect(groups.flatMap(\.lines).contains { $0.contains("stretch") })
    }

    @Test func resetForgets() {
        #expect(reply("do they stretch", "/reset", "/why") == .remark("Nothing has been asked yet."))
    }

    @Test func aFarewellIsOneOnlyByItself() {
        #expect(endsChat("bye"))
        #expect(!endsChat("hello"))
        #expect(!endsChat("do they stretch"))
        #expect(!endsChat("/help"))
    }

    @Test func helpListsEveryCommand() {
        guard case .groups(let groups) = reply("/help") else {
            Issue.record("no help")
            return
        }
        let lines = groups.flatMap(\.lines)
        for command in SlashCommands.all { #expect(lines.contains("\(command.name): \(command.summary)")) }
        #expect(lines.contains("Do they stretch?"))
    }

    private func endsChat(_ line: String) -> Bool { reply(line).endsChat }

    /// What comes of the last of some lines.
    private func reply(_ lines: String...) -> ChatReply {
        var session = session
        return lines.map { session.reply(to: $0) }.last ?? .leave
    }
}
