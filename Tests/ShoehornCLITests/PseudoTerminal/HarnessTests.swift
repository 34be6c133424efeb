import Glibc
import Testing

extension PseudoTerminalTests {
    /// The harness itself: a test that cannot fail is no test.
    @Suite struct HarnessTests {
        @Test func aMissingTextFailsWithTheScreen() throws {
            let shell = try start("echo hello; read line")
            let error = #expect(throws: PseudoTerminalError.self) {
                try shell.expect("goodbye", timeoutSeconds: 0.3)
            }
            #expect(error?.description.contains("'goodbye' did not appear") == true)
            #expect(error?.description.contains("\n  |hello\n") == true)
        }

        @Test func anEndWithoutTheTextFailsAtOnce() throws {
            let shell = try start("echo hello")
            let error = #expect(throws: PseudoTerminalError.self) { try shell.expect("goodbye") }
            #expect(error?.description.contains("ended without showing 'goodbye'") == true)
        }

        @Test func whatWasThereBeforeTheLastSendDoesNotCount() throws {
            let shell = try start("echo hello; read line; read line")
            try shell.expect("hello")
            try shell.send("x")
            #expect(throws: PseudoTerminalError.self) { try shell.expect("hello", timeoutSeconds: 0.3) }
        }

        @Test func howAProgramEndedIsTold() throws {
            #expect(try start("exit 3").waitForExit() == .exited(3))
            #expect(try start("kill -9 $$").waitForExit() == .killed(signal: SIGKILL))
            #expect(throws: PseudoTerminalError.self) {
                try start("read line").waitForExit(timeoutSeconds: 0.2)
            }
        }

        @Test func everythingWrittenIsOnTheScreenAtTheEnd() throws {
            let shell = try start("i=0; while [ $i -lt 2000 ]; do echo line $i; i=$((i+1)); done")
            #expect(try shell.waitForExit() == .exited(0))
            #expect(shell.screen.rows.suffix(2) == ["line 1999", ""])
        }

        @Test func theProgramKnowsItsTerminal() throws {
            let shell = try start("tty; stty size; read line; stty size </dev/tty")
            try shell.expect("/dev/pts/")
            try shell.expect("\n24 80\n")
            shell.resize(columns: 33, lines: 11)
            try shell.send("\r")
            try shell.expect("\n11 33\n")
        }

        @Test func aProgramLeftBehindIsKilled() throws {
            let process = try start("read line").process
            #expect(kill(process, 0) == -1)
        }

        @Test func aProgramThatIsNotThereIsAnError() {
            #expect(throws: PseudoTerminalError.self) {
                try PseudoTerminal("/nowhere/program", environment: [:])
            }
        }

        private func start(_ script: String) throws -> PseudoTerminal {
            try PseudoTerminal("/bin/sh", arguments: ["-c", script], environment: ["PATH": "/usr/bin:/bin"])
        }
    }
}
