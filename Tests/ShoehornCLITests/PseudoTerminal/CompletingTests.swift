import Testing

extension PseudoTerminalTests {
    /// The Tab key.
    @Suite struct CompletingTests {
        private let folder: TemporaryFolder

        init() throws {
            folder = try TemporaryFolder()
        }

        @Test func theOnlyCommandIsInserted() throws {
            let chat = try startEchoChat(in: folder)
            try chat.send("/so" + Key.tab + Key.enter)
            try chat.expect("you said: /sources\n")
        }

        @Test func severalCommandsAreListed() throws {
            let chat = try startEchoChat(in: folder)
            try chat.send("/" + Key.tab)
            try chat.expect("> /\n/help     /quit     /reset    /sources  /why\n> /\n")
            try chat.send("w" + Key.tab + Key.enter)
            try chat.expect("you said: /why\n")
        }

        @Test func aQuestionIsCompletedFromItsFirstWords() throws {
            let chat = try startEchoChat(in: folder)
            try chat.send("what size" + Key.tab + Key.enter)
            try chat.expect("you said: What size should I take?\n")
        }

        @Test func severalQuestionsAreListedWhole() throws {
            let chat = try startEchoChat(in: folder)
            try chat.send("do th" + Key.tab)
            try chat.expect("Do they run small?  Do they run wide?\n> Do they run \n")
            try chat.send("w" + Key.tab + Key.enter)
            try chat.expect("you said: Do they run wide?\n")
        }

        @Test func aNameIsCompletedAnywhere() throws {
            let chat = try startEchoChat(in: folder)
            try chat.send("I wear gel-k" + Key.tab)
            try chat.expect("> I wear Gel-Kayano 14 \n")
            try chat.send("or new b" + Key.tab)
            try chat.expect("Balance 530  Balance 574\n> I wear Gel-Kayano 14 or new Balance 5\n")
            try chat.send("7" + Key.tab + Key.enter)
            try chat.expect("you said: I wear Gel-Kayano 14 or new Balance 574\n")
        }

        @Test func aNameIsCompletedBeforeOtherText() throws {
            let chat = try startEchoChat(in: folder)
            try chat.send("is gelé?" + Key.left + Key.left + Key.tab)
            try chat.expect("> is Gel-Kayano 14é?")
            try chat.send(Key.enter)
            try chat.expect("you said: is Gel-Kayano 14é?\n")
        }

        @Test func nothingThatFitsChangesNothing() throws {
            let chat = try startEchoChat(in: folder)
            try chat.send("/etc/pass" + Key.tab + "xyz" + Key.tab + "!" + Key.enter)
            try chat.expect("you said: /etc/passxyz!\n")
        }

        @Test func bytesThatAreNotUTF8AreNotCompleted() throws {
            let chat = try startEchoChat(in: folder)
            try chat.send([0xFF, 0x20, 0x67, 0x65, 0x6C])
            try chat.send(Key.tab + Key.enter)
            try chat.expect("you said: \u{FFFD} gel\n")
        }

        @Test func anEmptyLineOffersEverything() throws {
            let chat = try startEchoChat(in: folder)
            try chat.send(Key.tab)
            try chat.expect("What size should I take?")
            try chat.send("/q" + Key.tab + Key.enter)
            #expect(try chat.waitForExit() == .exited(0))
        }
    }
}
