import ArgumentParser
import Glibc

/// Questions and answers until somebody leaves.
struct ChatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chat",
        abstract: "Talk; this is also what happens without the name of a command.",
        discussion: """
            Examples:
              shoehorn
              shoehorn chat --rules Rules/my-shoe
              printf 'do they stretch?\\n' | shoehorn
              shoehorn chat --record Transcripts/stretch.transcript

            On a terminal, /help shows what can be typed, and a recommended size comes with a small table
            of the other scales; --plain, or a TERM of dumb, puts it into words. On a pipe there is no prompt and no banner:
            one answer per line, a blank line between answers.
            """)

    @OptionGroup var rules: RulesOptions
    @OptionGroup var color: ColorOptions

    @Option(
        help: ArgumentHelp("Write the conversation down in a new file, as a transcript.", valueName: "file"),
        completion: .file())
    var record: String?

    @Flag(help: "Say in words what would be drawn, for screen readers.")
    var plain = false

    func run() throws {
        let shell = Shell.standard()
        var session = ChatSession(try shell.assistant(rules))
        session.recorder = try record.map { try TranscriptRecorder.open($0, session.assistant, shell) }
        defer { session.recorder?.close() }
        if LineEditor.isPossible {
            session.ladderStyle = LadderStyle(isPlain: plain, environment: shell.environment)
            var chat = TerminalChat(
                session, color: color.choice, environment: shell.environment, output: shell.output)
            chat.run()
            try shell.finish()
        } else {
            let renderer = ScreenRenderer.standardOutput(color.choice, shell.environment)
            var chat = PipedChat(session, renderer: renderer)
            var reader = LineReader(descriptor: STDIN_FILENO)
            chat.run(&reader, shell.output)
            let status = shell.statusOfReading(reader)
            try shell.finish(chat.faultCount > 0 ? .unusable : status)
        }
    }
}
