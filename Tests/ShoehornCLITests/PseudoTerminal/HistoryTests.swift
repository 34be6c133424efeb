import Glibc
import Testing

@testable import ShoehornCLI

extension PseudoTerminalTests {
    /// Up, Ctrl-R, and what is left for the next run.
    @Suite struct HistoryTests {
        private let folder: TemporaryFolder

        init() throws {
            folder = try TemporaryFolder()
        }

        private var file: String { folder.path + "/.local/state/shoehorn/history" }

        @Test func upAndDownGoThroughTheLines() throws {
            let chat = try startEchoChat(in: folder)
            try say(["one", "two", "three"], to: chat)
            try chat.send(Key.up + Key.up)
            try chat.expect("> two")
            try chat.send(Key.down)
            try chat.expect("> three")
            try chat.send(Key.up + Key.up + Key.enter)
            try chat.expect("you said: one\n")
        }

        @Test func linesAreThereInTheNextRun() throws {
            let first = try startEchoChat(in: folder)
            try say(["one", "two", "größe", "one", "   ", " secret"], to: first)
            try first.send("/quit" + Key.enter)
            #expect(try first.waitForExit() == .exited(0))
            #expect(HistoryFile(path: file, limit: 10).lines() == ["two", "größe", "one"])
            #expect(mode(of: file) == 0o600)
            #expect(mode(of: HistoryFile.folder(of: file)) == 0o700)

            chmod(file, 0o644)
            let second = try startEchoChat(in: folder)
            try second.send(Key.up + Key.up + Key.enter)
            try second.expect("you said: größe\n>")
            #expect(HistoryFile(path: file, limit: 10).lines() == ["two", "one", "größe"])
            #expect(mode(of: file) == 0o600)
        }

        @Test func twoProgramsKeepEachOthersLines() throws {
            let one = try startEchoChat(in: folder)
            let two = try startEchoChat(in: folder)
            try say(["from one"], to: one)
            try say(["from two"], to: two)
            try say(["one again"], to: one)
            #expect(HistoryFile(path: file, limit: 10).lines() == ["from one", "from two", "one again"])
        }

        @Test func controlRFindsALine() throws {
            let chat = try startEchoChat(in: folder)
            try say(["will they stretch", "how wide are they"], to: chat)
            try chat.send(Key.control("R") + "stre")
            try chat.expect("(reverse-i-search)`stre': will they stretch")
            try chat.send(Key.enter)
            try chat.expect("you said: will they stretch\n")
        }

        @Test func aLineChangedInPassingStaysAsItWas() throws {
            let chat = try startEchoChat(in: folder)
            try say(["one", "two"], to: chat)
            try chat.send(Key.up + "x" + Key.up + Key.enter)
            try chat.expect("you said: one\n>")
            try chat.send("done" + Key.enter)
            try chat.expect("you said: done\n>")
            #expect(HistoryFile(path: file, limit: 10).lines() == ["two", "one", "done"])
        }

        @Test func aFolderThatCannotBeMadeOnlyCostsTheHistory() throws {
            let chat = try startEchoChat(in: folder, environment: ["XDG_STATE_HOME": "/dev/null/state"])
            try say(["one", "two"], to: chat)
            try chat.send(Key.up + Key.up + Key.enter)
            try chat.expect("you said: one\n")
        }

        private func say(_ lines: [String], to chat: PseudoTerminal) throws {
            for line in lines {
                try chat.send(line + Key.enter)
                try chat.expect("you said: \(line)".trimmingBlanks + "\n>")
            }
        }

        private func mode(of path: String) -> mode_t {
            var status = stat()
            stat(path, &status)
            return status.st_mode & 0o777
        }
    }
}

extension String {
    /// Without the blanks at its end, which cannot be seen on a screen.
    fileprivate var trimmingBlanks: String {
        String(reversed().drop { $0 == " " }.reversed())
    }
}
