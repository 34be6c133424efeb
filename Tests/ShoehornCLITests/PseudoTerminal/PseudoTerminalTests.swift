import Testing

/// Everything that runs in a pseudo terminal, one after the other.
@Suite(.serialized)
enum PseudoTerminalTests {
    /// Starts `echo-chat` and waits for its prompt.
    static func startEchoChat(
        in folder: TemporaryFolder,
        prompt: String = "> ",
        environment: [String: String] = [:],
        columns: Int = 80
    ) throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(
            BuiltPrograms.path(of: "echo-chat"),
            arguments: [prompt],
            environment: Self.environment(in: folder).merging(environment) { $1 },
            columns: columns
        )
        try terminal.expect(prompt)
        return terminal
    }

    /// An environment in which nothing of the user's own counts.
    static func environment(in folder: TemporaryFolder) -> [String: String] {
        [
            "TERM": "xterm", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": folder.path,
            "INPUTRC": "/dev/null", "SWIFT_BACKTRACE": "enable=no",
        ]
    }
}
