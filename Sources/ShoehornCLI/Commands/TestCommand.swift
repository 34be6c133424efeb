import ArgumentParser
import Glibc
import RuleFolders
import Rulebooks
import Transcripts

/// Replays the conversations that must stay true.
struct TestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Replay conversations, and say what has changed and why.",
        discussion: """
            Examples:
              shoehorn test --rules Rules/my-shoe
              shoehorn test Transcripts/wide-feet.transcript
              shoehorn test --review                               accept or reject change by change
              shoehorn test --accept Transcripts/wide-feet.transcript:12
              shoehorn test --format junit --report report.xml
              shoehorn test --coverage --require intents=100       which rules no conversation reaches
              shoehorn test --mutate                               which changes no conversation would notice

            Exit status 1 if a conversation has changed, 65 if a transcript cannot be read.
            """)

    @OptionGroup var rules: RulesOptions

    @Flag(help: "Show the changed turns one by one, and ask whether to accept them.")
    var review = false

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Accept the changed turn at a line, or all of a file.", valueName: "file[:line]"))
    var accept: [String] = []

    @Option(help: "Report as text, tap, junit or json.")
    var format = ReportFormat.text

    @Option(
        help: ArgumentHelp("Write the report into this file, and text to the terminal.", valueName: "file"))
    var report: String?

    @OptionGroup var coverageOptions: CoverageOptions
    @OptionGroup var mutationOptions: MutationOptions

    @Argument(help: "Transcripts, or folders of them.", completion: .file())
    var paths = ["Transcripts"]

    func validate() throws {
        if review, !accept.isEmpty { throw ValidationError("--review and --accept do not go together.") }
        if review, isatty(STDIN_FILENO) == 0 || isatty(STDOUT_FILENO) == 0 {
            throw ValidationError("--review asks at a terminal; in a script use --accept FILE:LINE.")
        }
    }

    func run() throws {
        let shell = Shell.standard()
        if review || !accept.isEmpty { try Acceptance.refuseInCI(shell) }
        let targets = accept.map(AcceptTarget.init)
        let files = try TranscriptFiles.read(targets.isEmpty ? paths : targets.map(\.file), shell)
        let tested = try TestedRules(rules.folder, shell)
        let replayer = Replayer(tested.assistant)
        let results = files.map { replayer.replay($0) }
        if review { return try walk(results, tested, shell) }
        if !targets.isEmpty { return try accept(targets, results, shell) }
        try write(results, tested, shell)
        guard results.allSatisfy(\.faults.isEmpty) else { return try shell.finish(.unusable) }
        guard results.allSatisfy(\.passes) else { return try shell.finish(.failed) }
        let transcripts = results.map(\.transcript)
        if mutationOptions.mutate { mutationOptions.run(tested, transcripts, shell.output) }
        let isReached = coverageOptions.run(replayer, transcripts, tested.folder, shell.output)
        try shell.finish(isReached ? .success : .failed)
    }

    private func write(_ results: [TranscriptResult], _ tested: TestedRules, _ shell: Shell) throws {
        let options = rules.folder.map { " --rules \($0)" } ?? ""
        func lines(_ format: ReportFormat) -> [String] {
            format.lines(results, rulesFolder: tested.folder, options: options)
        }
        for line in lines(report == nil ? format : .text) { shell.output.line(line) }
        guard let report else { return }
        do throws(WritingFault) {
            try FileWriter.write(report, Array((lines(format).joined(separator: "\n") + "\n").utf8))
        } catch {
            shell.complain(error.description)
            throw ExitCode.failed
        }
    }

    private func walk(_ results: [TranscriptResult], _ tested: TestedRules, _ shell: Shell) throws {
        for fault in results.flatMap(\.faults) { shell.errors.line(fault.description) }
        let review = Review(
            failureText: FailureText(rulesFolder: tested.folder), output: shell.output, ask: { readLine() })
        let outcome = review.run(results)
        shell.output.line("\(outcome.accepted) accepted, \(outcome.left) left as they were.")
        let isDone = outcome.left == 0 && results.allSatisfy(\.faults.isEmpty)
        try shell.finish(isDone ? .success : .failed)
    }
}
