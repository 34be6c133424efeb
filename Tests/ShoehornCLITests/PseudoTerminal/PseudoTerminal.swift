import Glibc

/// A program that runs in a terminal of its own, with a test at the keyboard.
///
/// The terminal is the program's controlling terminal, so Ctrl-C, Ctrl-Z and resizing have their effect.
/// Nothing here waits for a fixed time: `expect` goes on as soon as the screen shows what is expected.
final class PseudoTerminal {
    /// How long `expect` waits at most, unless told otherwise.
    static let patience = 10.0

    /// What the program has shown so far.
    private(set) var screen: VirtualScreen
    /// The process that runs in the terminal, the leader of its session.
    let process: pid_t
    private let keyboard: Int32
    private var status: ExitStatus?
    /// The row the cursor was on when something was last sent.
    private var rowAtSend = 0

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - program: Its path.
    ///   - arguments: Its arguments, without its name.
    ///   - environment: All environment variables it gets.
    ///   - columns: The width of the terminal.
    ///   - lines: The height of the terminal.
    /// - Throws: `PseudoTerminalError` when there is no terminal to be had or the program cannot be started.
    init(
        _ program: String,
        arguments: [String] = [],
        environment: [String: String],
        columns: Int = 80,
        lines: Int = 24
    ) throws {
        let size = winsize(ws_row: UInt16(lines), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        let (keyboard, terminal) = try Self.openTerminal(size)
        self.keyboard = keyboard
        screen = VirtualScreen(columns: columns)
        do {
            process = try ChildProcess.start(program, arguments, environment, terminal: terminal)
        } catch {
            close(keyboard)
            throw error
        }
    }

    deinit {
        if status == nil {
            kill(process, SIGKILL)
            waitpid(process, nil, 0)
        }
        close(keyboard)
    }

    /// Types some text; see `Key` for what is not a letter.
    func send(_ text: String) throws {
        try send(Array(text.utf8))
    }

    /// Types bytes that need not be valid UTF-8.
    func send(_ bytes: [UInt8]) throws {
        rowAtSend = screen.row
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(keyboard, $0.baseAddress, $0.count) }
            if count > 0 { rest = rest.dropFirst(count) }
            guard count > 0 || errno == EINTR || errno == EAGAIN else {
                throw failure("typing failed", "", 0)
            }
            // The program may be waiting for someone to read what it shows.
            _ = readScreen(milliseconds: 0)
        }
    }

    /// Waits until the screen shows a text, on the line that the cursor was on at the last `send` or further
    /// down.
    ///
    /// - Throws: `PseudoTerminalError` with the screen when the time is up or the program has ended without
    ///   it.
    func expect(
        _ text: String,
        timeoutSeconds: Double = patience,
        file: String = #fileID,
        line: Int = #line
    ) throws {
        let row = rowAtSend
        let what = "'\(text)'"
        try expect(what, timeoutSeconds: timeoutSeconds, file: file, line: line) {
            $0.text(fromRow: row).contains(text)
        }
    }

    /// Waits until the screen is as it should be.
    ///
    /// - Throws: `PseudoTerminalError` with the screen when the time is up or the program has ended without
    ///   it.
    func expect(
        _ description: String,
        timeoutSeconds: Double = patience,
        file: String = #fileID,
        line: Int = #line,
        where isExpected: (VirtualScreen) -> Bool
    ) throws {
        let deadline = ContinuousClock.now + .seconds(timeoutSeconds)
        while !isExpected(screen) {
            guard ContinuousClock.now < deadline else {
                throw failure("\(description) did not appear in \(timeoutSeconds) s", file, line)
            }
            guard readScreen(milliseconds: 50) || isExpected(screen) else {
                throw failure("the program ended without showing \(description)", file, line)
            }
        }
    }

    /// Changes the size of the terminal, of which the program is told by SIGWINCH.
    func resize(columns: Int, lines: Int = 24) {
        screen.resize(columns: columns)
        var size = winsize(ws_row: UInt16(lines), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(keyboard, UInt(TIOCSWINSZ), &size)
    }

    /// Sends a signal to all programs in the foreground, as the terminal would.
    func signal(_ signal: Int32) {
        let group = tcgetpgrp(keyboard)
        // With nobody there, minus the group would stand for quite other processes.
        if group > 1 { kill(-group, signal) }
    }

    /// Waits until the program has ended and everything it wrote is on the screen.
    ///
    /// - Returns: How it ended.
    /// - Throws: `PseudoTerminalError` with the screen when the time is up.
    func waitForExit(
        timeoutSeconds: Double = patience,
        file: String = #fileID,
        line: Int = #line
    ) throws -> ExitStatus {
        let deadline = ContinuousClock.now + .seconds(timeoutSeconds)
        while true {
            if let status { return status }
            _ = readScreen(milliseconds: 5)
            var waitStatus: Int32 = 0
            if waitpid(process, &waitStatus, WNOHANG) == process {
                status = ExitStatus(waitStatus: waitStatus)
                while readScreen(milliseconds: 0, untilQuiet: true) {}
            }
            guard ContinuousClock.now < deadline else {
                throw failure("the program did not end in \(timeoutSeconds) s", file, line)
            }
        }
    }

    /// Reads what the program writes within a time.
    ///
    /// - Returns: False when nothing more can come; with `untilQuiet` also when nothing came.
    private func readScreen(milliseconds: Int32, untilQuiet: Bool = false) -> Bool {
        var source = pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0)
        guard poll(&source, 1, milliseconds) > 0 else { return !untilQuiet }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(keyboard, &bytes, bytes.count)
        guard count > 0 else { return count < 0 && errno == EINTR }
        screen.show(bytes.prefix(count))
        return true
    }

    private func failure(_ what: String, _ file: String, _ line: Int) -> PseudoTerminalError {
        let rows = screen.rows.map { "  |" + $0 }.joined(separator: "\n")
        return PseudoTerminalError(
            description:
                "\(file):\(line): \(what); cursor in column \(screen.column) of row \(screen.row):\n\(rows)"
        )
    }

    /// - Returns: The end that the test holds, and the path of the end that the program gets.
    private static func openTerminal(_ size: winsize) throws -> (keyboard: Int32, terminal: String) {
        var size = size
        var keyboard: Int32 = -1
        var terminal: Int32 = -1
        guard openpty(&keyboard, &terminal, nil, nil, &size) == 0, let name = ttyname(terminal) else {
            throw PseudoTerminalError(description: "no terminal: \(String(cString: strerror(errno)))")
        }
        defer { close(terminal) }
        // Held by another program too, it would keep this one from noticing that nobody is there any more.
        _ = fcntl(keyboard, F_SETFD, FD_CLOEXEC)
        return (keyboard, String(cString: name))
    }
}
