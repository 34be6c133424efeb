import Glibc
import Testing

extension PseudoTerminalTests {
    /// Typing, the cursor keys, and how the line looks.
    @Suite struct EditingTests {
        private let folder: TemporaryFolder

        init() throws {
            folder = try TemporaryFolder()
        }

        @Test func aTypedLineIsReadAndTheNextPromptFollows() throws {
            let chat = try startEchoChat(in: folder)
            try chat.send("hello there" + Key.enter)
            try chat.expect("you said: hello there\n>")
            try chat.send("/quit" + Key.enter)
            #expect(try chat.waitForExit() == .exited(0))
        }

        @Test func arrowsAndBackspaceGoByLettersNotBytes() throws {
            let chat = try startEchoChat(in: folder)
            try chat.send("größeé")
            try chat.expect("> größeé")
            try chat.send(Key.backspace + Key.left + Key.backspace + "s")
            try chat.expect("> gröse")
            try chat.send(Key.left + Key.backspace + "o" + Key.end + "r" + Key.home + "a ")
            try chat.expect("> a groser\n")
            try chat.send(Key.enter)
            try chat.expect("you said: a groser\n")
        }

        @Test func aLetterTwoColumnsWideIsErasedWhole() throws {
            let chat = try startEchoChat(in: folder)
            try chat.send("a鞋👟b" + Key.left + Key.backspace)
            try chat.expect("the cursor behind 鞋") { $0.rows.last == "> a鞋b" && $0.column == 5 }
            try chat.send(Key.enter)
            try chat.expect("you said: a鞋b\n")
        }

        /// What readline leaves of a letter cut short is its own affair; what it hands on is repaired.
        @Test(
            arguments: [
                ([0xFF, 0xFE, 0x62], "\u{FFFD}\u{FFFD}b\n"),
                ([0x80, 0xC0, 0xAF], "\u{FFFD}\u{FFFD}\u{FFFD}\n"),
                ([0xC3, 0x28, 0x62], ""),
                ([0xE2, 0x82], ""),
                ([0xED, 0xA0, 0x80, 0x62], ""),
            ] as [([UInt8], String)]
        )
        func bytesThatAreNotUTF8AreRepaired(bytes: [UInt8], rest: String) throws {
            let chat = try startEchoChat(in: folder)
            try chat.send([0x61] + bytes)
            try chat.send(Key.enter + Key.enter)
            try chat.expect("you said: a" + rest)
            try chat.expect("you said:\n>")
            try chat.send("fine" + Key.enter)
            try chat.expect("you said: fine\n")
        }

        @Test func aPasteOfSeveralLinesBecomesOneLine() throws {
            let chat = try startEchoChat(in: folder)
            try chat.send(Key.paste("one\ntwo\r/quit\n"))
            try chat.expect("/quit")
            try chat.send("three" + Key.enter)
            try chat.expect("you said: one two /quit three\n>")
        }

        @Test(arguments: [24, 40, 41, 80])
        func aColouredPromptDoesNotCountWhenALongLineWraps(columns: Int) throws {
            let chat = try startEchoChat(in: folder, prompt: "shoehorn> ", columns: columns)
            let line = (1...30).map { "w\($0)" }.joined(separator: " ")
            try chat.send(line)
            let width = 10 + line.count
            try chat.expect("the cursor behind the text") {
                $0.text().hasPrefix("shoehorn> \(line)\n") && $0.row == width / columns
                    && $0.column == width % columns
            }
            try chat.send(Key.home)
            try chat.expect("the cursor behind the prompt") { $0.row == 0 && $0.column == 10 }
            try chat.send("ab" + Key.end + Key.backspace + "!")
            try chat.expect("the edited line") { $0.text().hasPrefix("shoehorn> ab\(line.dropLast())!\n") }
            try chat.send(Key.enter)
            try chat.expect("you said: ab\(line.dropLast())!\n")
        }

        @Test func resizingRedrawsTheLineAtTheNewWidth() throws {
            let chat = try startEchoChat(in: folder, columns: 80)
            let line = String(repeating: "abcdefghi ", count: 5) + "end"
            try chat.send(line)
            try chat.expect("> \(line)")
            chat.resize(columns: 30)
            try chat.expect("the line in two rows") {
                $0.rows.suffix(2) == ["> " + line.prefix(28), String(line.dropFirst(28))]
            }
            try chat.send("!" + Key.enter)
            try chat.expect("you said: \(line)!\n")
        }

        @Test func aResizeBetweenTwoLinesIsNoticed() throws {
            let chat = try startEchoChat(in: folder, columns: 80)
            try chat.send("/wait" + Key.enter)
            try chat.expect("working")
            chat.resize(columns: 30)
            try chat.send(Key.control("C"))
            try chat.expect("stopped\n>")
            try chat.send(String(repeating: "x", count: 30))
            try chat.expect("the cursor in the second row") { $0.rows.last == "xx" && $0.column == 2 }
        }

        @Test func aTerminalThatCanDoNothingWillDo() throws {
            let chat = try startEchoChat(in: folder, environment: ["TERM": "dumb"])
            try chat.send("plain" + Key.backspace + Key.enter)
            try chat.expect("you said: plai\n>")
            try chat.send(Key.control("C"))
            try chat.expect("^C\n(interrupted)\n>")
            try chat.send(Key.control("D"))
            try chat.expect("\nbye\n")
            #expect(try chat.waitForExit() == .exited(0))
        }

        @Test(arguments: ["C", "POSIX", "xx_YY.nonsense", ""])
        func lettersAreLettersInAnyLocale(locale: String) throws {
            let chat = try startEchoChat(in: folder, environment: ["LC_ALL": locale])
            try chat.send("größe" + Key.backspace + Key.backspace + Key.enter)
            try chat.expect("you said: grö\n")
        }
    }
}
