import ArgumentParser
import Transcripts

/// Asks two rule bases the same questions.
struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Say which questions two rule bases answer differently, and why.",
        discussion: """
            Examples:
              shoehorn compare Rules/my-shoe new/my-shoe
              shoehorn compare old/my-shoe Rules/my-shoe questions.txt Transcripts

            Questions are transcripts, folders of them, or lists with a question a line, where a blank line
            begins a new conversation. Exit status 0, whether something differs or not.
            """)

    @Argument(help: "The folder of the old rules.", completion: .directory)
    var old: String

    @Argument(help: "The folder of the new rules.", completion: .directory)
    var new: String

    @Argument(help: "What to ask.", completion: .file())
    var questions = ["Transcripts"]

    func run() throws {
        let shell = Shell.standard()
        let files = try TranscriptFiles.read(questions, shell)
        let scores = try files.map { (file: $0.name, score: try shell.score($0)) }
        let (before, after) = (try TestedRules(old, shell), try TestedRules(new, shell))
        let comparison = RuleComparison(before.assistant, after.assistant)
        let changes = scores.flatMap { comparison.changes($0.file, $0.score) }
        let report = ComparisonReport(oldFolder: before.folder, newFolder: after.folder)
        let count = scores.reduce(0) { $0 + $1.score.questionCount }
        for line in report.lines(changes, questions: count) { shell.output.line(line) }
        try shell.finish()
    }
}
