import Foundation
import Testing

extension PseudoTerminalTests {
    /// The chat as somebody at a keyboard meets it.
    @Suite struct ChatTests {
        private let folder: TemporaryFolder
        private let rules: String

        init() throws {
            folder = try TemporaryFolder()
            rules = try folder.add(TinyRules.texts, below: "rules")
        }

        @Test func itSaysWhatItKnowsAndAnswers() throws {
            let chat = try start()
            #expect(chat.screen.rows.first == "I know the guide; ask away.")
            try chat.send("do they stretch?" + Key.enter)
            try chat.expect("\nHardly at all. [1]\n[1] The Guide (17 October 2025): Quick Answer\n\n> ")
        }

        @Test func tabCompletesCommandsQuestionsAndNames() throws {
            let chat = try start()
            try chat.send("/so" + Key.tab + Key.enter)
            try chat.expect("> /sources\nNothing has been asked yet.\n\n> ")
            try chat.send("can" + Key.tab)
            try chat.expect("> can i wash them")
            try chat.send(Key.control("u") + "like a gel-1" + Key.tab)
            try chat.expect("> like a Gel-1130")
        }

        @Test func earlierLinesComeBack() throws {
            let chat = try start()
            try chat.send("can i wash them" + Key.enter)
            try chat.expect("(17 October 2025): Care\n\n> ")
            try chat.send("hello" + Key.enter)
            try chat.expect("Good day to you.\n\n> ")
            try chat.send(Key.up + Key.up + Key.enter)
            try chat.expect(
                "> can i wash them\nBy hand only. [1]\n[1] The Guide (17 October 2025): Care\n\n> ")
            try chat.send(Key.control("r") + "hel" + Key.enter)
            try chat.expect("Good day to you.\n\n> ")
        }

        @Test func linesAreKeptForTheNextChat() throws {
            let first = try start()
            try first.send("can i wash them" + Key.enter)
            try first.expect("(17 October 2025): Care\n\n> ")
            try first.send(Key.control("d"))
            #expect(try first.waitForExit() == .exited(0))
            let second = try start()
            try second.send(Key.up)
            try second.expect("> can i wash them")
        }

        @Test func controlCClearsTheLineAndControlDLeaves() throws {
            let chat = try start()
            try chat.send("do they")
            try chat.expect("> do they")
            try chat.send(Key.control("c"))
            try chat.expect("> do they^C\n> ")
            try chat.send("hello" + Key.enter)
            try chat.expect("Good day to you.\n\n> ")
            try chat.send(Key.control("d"))
            #expect(try chat.waitForExit() == .exited(0))
        }

        @Test(arguments: ["/quit", "bye"])
        func itEndsWhenToldTo(_ line: String) throws {
            let chat = try start()
            try chat.send(line + Key.enter)
            #expect(try chat.waitForExit() == .exited(0))
        }

        @Test func askingAboutACommandIsAQuestion() throws {
            let chat = try start()
            try chat.send("what does /quit do" + Key.enter)
            try chat.send("hello" + Key.enter)
            try chat.expect("Good day to you.\n\n> ")
        }

        @Test func answersAreWrappedToTheWindow() throws {
            let chat = try start(columns: 40)
            try chat.send("do they stretch" + Key.enter)
            try chat.expect("[1] The Guide (17 October 2025): Quick\n    Answer\n")
        }

        @Test func whyIsAnswered() throws {
            let chat = try start()
            try chat.send("do they stretch" + Key.enter + "/why" + Key.enter)
            try chat.expect("> /why\n")
            try chat.expect("stretch: Do they stretch?")
        }

        @Test func anEmptyLineAsksAgain() throws {
            let chat = try start()
            try chat.send(Key.enter + "  " + Key.enter + "hello" + Key.enter)
            try chat.expect(">\n>\n> hello\nGood day to you.\n")
        }

        private func start(columns: Int = 80) throws -> PseudoTerminal {
            let terminal = try PseudoTerminal(
                BuiltPrograms.path(of: "shoehorn"), arguments: ["--rules", rules],
                environment: PseudoTerminalTests.environment(in: folder), columns: columns)
            try terminal.expect("\n> ")
            return terminal
        }
    }
}
