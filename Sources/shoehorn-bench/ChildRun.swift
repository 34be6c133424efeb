import Glibc

/// One run of a program from start to end.
struct ChildRun {
    let nanoseconds: Double
    /// The most memory it had at once. Linux counts what its parent had when it was started, so measure early.
    let peakBytes: Int
    let status: Int32

    /// Starts a program and waits for its end; nil if it cannot be started.
    ///
    /// - Parameters:
    ///   - input: A file for standard input; `/dev/null` otherwise.
    ///   - output: A file for standard output, made anew.
    static func run(
        _ program: String, _ arguments: [String] = [], input: String = "/dev/null",
        output: String = "/dev/null"
    ) -> ChildRun? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
        defer { for word in words { free(word) } }
        words.append(nil)

        let stopwatch = Stopwatch()
        var process: pid_t = 0
        guard posix_spawn(&process, program, &actions, nil, &words, environ) == 0 else { return nil }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
        return ChildRun(
            nanoseconds: stopwatch.nanoseconds, peakBytes: usage.ru_maxrss * 1024, status: status)
    }
}
