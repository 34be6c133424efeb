import Glibc
import Testing

@testable import ShoehornCLI

extension PseudoTerminalTests {
    /// Ctrl-C and Ctrl-D, and signals from outside.
    @Suite struct SignalTests {
        private let folder: TemporaryFolder

        init() throws {
            folder = try TemporaryFolder()
        }

        @Test func controlCGivesUpTheLineAndNothingElse() throws {
            let chat = try startEchoChat(in: folder)
            try chat.send(Key.control("C"))
            try chat.expect("> ^C\n(interrupted)\n>")
            try chat.send("abc" + Key.left)
            // Everything has to have arrived, as Ctrl-C makes a terminal drop what is under way.
            try chat.expect("the cursor before c") { $0.rows.last == "> abc" && $0.column == 4 }
            try chat.send(Key.control("C"))
            try chat.expect("> abc^C\n(interrupted)\n>")
            try chat.send("next" + Key.enter)
            try chat.expect("you said: next\n>")
            try chat.send(Key.control("D"))
            try chat.expect(">\nbye\n")
            #expect(try chat.waitForExit() == .exited(0))
        }

        @Test func controlCFromAboveTheEndOfALongLineLeavesItWhole() throws {
            let chat = try startEchoChat(in: folder, columns: 20)
            let line = String(repeating: "abcd ", count: 12) + "end"
            try chat.send(line + Key.home)
            try chat.expect("the cursor behind the prompt") { $0.text().contains("end") && $0.row == 0 }
            try chat.send(Key.control("C"))
            try chat.expect("> \(line)^C\n(interrupted)\n>")
        }

        @Test(arguments: [
            (Key.control("R") + "hel", "`hel': hello"),
            (Key.escape + "5", "(arg: 5)"),
            ("zz" + Key.control("X"), "zz"),
            ("yy" + Key.escape, "yy"),
        ])
        func controlCWorksInsideACommand(keys: String, shown: String) throws {
            let chat = try startEchoChat(in: folder)
            try chat.send("hello" + Key.enter)
            try chat.expect("you said: hello\n>")
            try chat.send(keys)
            try chat.expect(shown)
            try chat.send(Key.control("C"))
            try chat.expect("^C\n(interrupted)\n>")
            try chat.send("next" + Key.enter)
            try chat.expect("you said: next\n>")
        }

        @Test func controlCAnswersTheQuestionBeforeALongList() throws {
            let settings = folder.path + "/inputrc"
            try write("set completion-query-items 2\n", to: settings)
            let chat = try startEchoChat(in: folder, environment: ["INPUTRC": settings])
            try chat.send("/" + Key.tab)
            try chat.expect("Display all 5 possibilities? (y or n)")
            try chat.send(Key.control("C"))
            try chat.expect("^C\n(interrupted)\n>")
            try chat.send("next" + Key.enter)
            try chat.expect("you said: next\n>")
        }

        @Test func controlCEndsLongWork() throws {
            let chat = try startEchoChat(in: folder)
            try chat.send("/wait" + Key.enter)
            try chat.expect("working")
            try chat.send(Key.control("C"))
            try chat.expect("stopped\n>")
        }

        @Test func manyInterruptsInARowDoNoHarm() throws {
            let chat = try startEchoChat(in: folder)
            for _ in 0..<50 { chat.signal(SIGINT) }
            try chat.expect("(interrupted)\n>")
            try chat.send("x" + Key.enter)
            try chat.expect("you said: x\n>")
        }

        @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
        func aSignalToEndRestoresTheTerminal(signal: Int32) throws {
            let program = try BuiltPrograms.path(of: "echo-chat")
            // The shell is there to look at the terminal afterwards, and not to repair it.
            let script = "trap : TERM HUP QUIT; ulimit -c 0; \(program); echo ended by $(($? - 128)); stty -a"
            let shell = try PseudoTerminal(
                "/bin/sh",
                arguments: ["-c", script],
                environment: environment(in: folder)
            )
            try shell.expect("> ")
            try shell.send("half a line")
            try shell.expect("> half a line")
            shell.signal(signal)
            try shell.expect("\nended by \(signal)\n")
            #expect(try shell.waitForExit() == .exited(0))
            let settings = shell.screen.text().split(whereSeparator: \.isWhitespace)
            #expect(settings.contains("icanon") && settings.contains("echo") && settings.contains("icrnl"))
        }

        @Test func aStoppedProgramCanBeEnded() throws {
            let shell = try startShell()
            try shell.send("\(try BuiltPrograms.path(of: "echo-chat"))\r")
            try shell.expect("\n>")
            try shell.send(Key.control("Z"))
            try shell.expect("Stopped")
            try shell.send("kill %1; while jobs %1 | grep Stopped; do sleep 0.01; done; echo\r")
            try shell.expect("Terminated")
        }

        @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
        func aSignalToEndEndsTheProgram(signal: Int32) throws {
            let chat = try startEchoChat(in: folder)
            try chat.send("half a line")
            try chat.expect("> half a line")
            chat.signal(signal)
            #expect(try chat.waitForExit() == .killed(signal: signal))
        }

        @Test func controlZStopsAndTheLineIsThereAfterwards() throws {
            let shell = try startShell()
            try shell.send("\(try BuiltPrograms.path(of: "echo-chat"))\r")
            try shell.expect("\n>")
            for count in 1...3 {
                try shell.send("ab")
                try shell.expect("> " + String(repeating: "ab", count: count) + "\n")
                try shell.send(Key.control("Z"))
                try shell.expect("Stopped")
                try shell.send("fg\r")
                try shell.expect("echo-chat\n> ab")
            }
            try shell.send(Key.control("C"))
            try shell.expect("> ababab^C\n(interrupted)\n>")
            try shell.send("on" + Key.enter)
            try shell.expect("you said: on\n>")
        }

        private func startShell() throws -> PseudoTerminal {
            let variables = environment(in: folder).merging(["PS1": "$ "]) { $1 }
            let shell = try PseudoTerminal(
                "/bin/bash",
                arguments: ["--norc", "--noprofile", "--noediting", "-i"],
                environment: variables,
                columns: 200
            )
            try shell.expect("$ ")
            return shell
        }

        private func write(_ text: String, to path: String) throws {
            #expect(HistoryFile.replace(path, with: Array(text.utf8)))
        }
    }
}
