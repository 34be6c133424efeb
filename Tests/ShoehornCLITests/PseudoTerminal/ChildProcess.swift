import Glibc

/// Starting programs without Foundation.
enum ChildProcess {
    /// Starts a program in a session of its own, with a terminal as its input, output and controlling
    /// terminal.
    ///
    /// - Throws: `PseudoTerminalError` when it cannot be started.
    static func start(
        _ program: String,
        _ arguments: [String],
        _ environment: [String: String],
        terminal: String
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // The first terminal that the leader of a session opens becomes its controlling terminal.
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, terminal, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, sessionFlags)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigdefault(&attributes, &all)

        var process: pid_t = 0
        let variables = environment.map { "\($0.key)=\($0.value)" }
        let error = withStrings([program] + arguments) { arguments in
            withStrings(variables) { posix_spawn(&process, program, &actions, &attributes, arguments, $0) }
        }
        guard error == 0 else {
            throw PseudoTerminalError(description: "\(program): \(String(cString: strerror(error)))")
        }
        return process
    }

    /// A new session, and no blocked or ignored signals left over from the test runner.
    private static var sessionFlags: Int16 {
        // POSIX_SPAWN_SETSID, which not every C header of Swift's lets through.
        let newSession: Int16 = 0x80
        return newSession | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF)
    }

    private static func withStrings<Result>(
        _ strings: [String],
        _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}
