import ArgumentParser
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

            Exit status 1 if a conversation has changed, 65 if a transcript cannot be read.
            """)

    @OptionGroup var rules: RulesOptions

    @Argument(help: "Transcripts, or folders of them.", completion: .file())
    var paths = ["Transcripts"]

    func run() throws {
        let shell = Shell.standard()
        let files = try TranscriptFiles.read(paths, shell)
        let tested = try TestedRules(rules.folder, shell)
        let run = TestRun(files, Replayer(tested.assistant))
        for fault in run.faults.flatMap(\.list) { shell.errors.line(fault.description) }
        let report = TextReport(rulesFolder: tested.folder)
        for line in report.lines(run.results, run.summary) { shell.output.line(line) }
        try shell.finish(run.faults.isEmpty ? run.passes ? .success : .failed : .unusable)
    }
}
