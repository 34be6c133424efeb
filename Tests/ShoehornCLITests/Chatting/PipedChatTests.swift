import Testing

@testable import ShoehornCLI

/// A chat without a terminal: an answer for every line, and nothing else.
@Suite struct PipedChatTests {
    @Test func everyLineGetsOneAnswer() throws {
        let text = try run(Array("do they stretch\nhello\nbye\nhello".utf8)).text
        #expect(text == "\(TinyRules.stretch)\n\nGood day to you.\n\nFarewell for now.\n\nGood day to you.\n")
    }

    @Test func commandsWorkAndQuitEnds() throws {
        let text = try run(Array("/wyh\n/quit\nhello\n".utf8)).text
        #expect(text == "There is no command /wyh. Did you mean /why?\n")
    }

    @Test func whatCannotBeReadIsSaidInItsPlace() throws {
        let long = [UInt8](repeating: 0x61, count: 1 << 20)
        let input = long + Array("\nhello\n".utf8) + [0xFF, 0x0A] + Array("hello\n".utf8)
        let (text, faults) = try run(input)
        #expect(
            text == "Line 1 cannot be read: the line is longer than 64 KiB.\n\nGood day to you.\n\n"
                + "Line 3 cannot be read: not UTF-8 at column 1.\n\nGood day to you.\n")
        #expect(faults == 2)
    }

    @Test func nothingATerminalObeysComesBack() throws {
        let (text, _) = try run(Array("\u{1B}[2J\u{7}\n/\u{1B}[2J\n\0\n".utf8))
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }

    private func run(_ input: [UInt8]) throws -> (text: String, faults: Int) {
        var chat = PipedChat(ChatSession(try TinyRules.assistant()), renderer: .plain)
        var reader = LineReader.over(input)
        let output = Output(descriptor: nil)
        chat.run(&reader, output)
        return (String(decoding: output.buffer, as: UTF8.self), chat.faultCount)
    }
}
