import Conversation
import Testing

@testable import ShoehornCLI

@Suite("What the chat remembers")
struct RememberingCommandTests {
    private func session() throws -> ChatSession { ChatSession(try RuleBaseLoader.assistant(rules: nil)) }

    private func text(_ reply: ChatReply) -> String {
        switch reply {
        case .remark(let text): text
        case .groups(let groups): groups.flatMap(\.lines).joined(separator: "\n")
        default: ""
        }
    }

    @Test("/profile names the fact and the line that told it")
    func profile() throws {
        var session = try session()
        #expect(text(session.reply(to: "/profile")).contains("nothing"))
        _ = session.reply(to: "I wear a UK 8 in Dunks and my feet are wide, which size?")
        let profile = text(session.reply(to: "/profile"))
        #expect(profile.contains("UK 8"))
        #expect(profile.contains("wide"))
        #expect(profile.contains("I wear a UK 8 in Dunks"))
    }

    @Test("/forget drops one slot or everything")
    func forget() throws {
        var session = try session()
        _ = session.reply(to: "I wear a UK 8 in Dunks and my feet are wide, which size?")
        #expect(text(session.reply(to: "/forget width")) == "Forgotten: width.")
        #expect(!text(session.reply(to: "/profile")).contains("wide:"))
        #expect(text(session.reply(to: "/forget height")).contains("size"))
        _ = session.reply(to: "/forget")
        #expect(session.state.profile.isEmpty)
    }

    @Test("/forget all is /forget", arguments: ["/forget all", "/forget Everything"])
    func forgetAll(command: String) throws {
        var session = try session()
        _ = session.reply(to: "I wear a UK 8 in Dunks and my feet are wide, which size?")
        #expect(text(session.reply(to: command)).contains("all you told me"))
        #expect(session.state.profile.isEmpty)
    }

    @Test("Starting over in words forgets all, and keeps the lines apart")
    func startOver() throws {
        var session = try session()
        _ = session.reply(to: "I wear a UK 8 in Dunks and my feet are wide, which size?")
        _ = session.reply(to: "start over")
        #expect(session.state.profile.isEmpty && !session.state.isSizing)
        _ = session.reply(to: "I usually wear a UK 9")
        #expect(text(session.reply(to: "/profile")) == "usual size: UK 9 (you said: I usually wear a UK 9)")
    }

    @Test("/back takes the last line back")
    func back() throws {
        var session = try session()
        _ = session.reply(to: "I usually wear a UK 8, which size?")
        let before = session.state.profile
        _ = session.reply(to: "my feet are wide")
        #expect(session.state.profile != before)
        #expect(text(session.reply(to: "/back")) == "Undone: my feet are wide")
        #expect(session.state.profile == before)
        _ = session.reply(to: "/back")
        #expect(text(session.reply(to: "/back")).contains("nothing"))
    }
}
