import ArgumentParser
import Glibc

/// Many questions, for scripts.
struct BatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Answer many questions: an object a line in, an object a line out.",
        discussion: """
            Examples:
              echo '{"id": "1", "text": "do they stretch?"}' | shoehorn batch
              shoehorn batch --text < questions.txt > answers.jsonl

            Lines with the same "session" are one conversation. A line that cannot be read gives an
            "error" object in its place, and the exit status is 65 at the end.
            """)

    @OptionGroup var rules: RulesOptions

    @Flag(help: "Each line is a question, not an object.")
    var text = false

    @Flag(help: "Write every line at once.")
    var lineBuffered = false

    func run() throws {
        let shell = Shell.standard(isLineBuffered: lineBuffered ? true : nil)
        let assistant = try shell.assistant(rules)
        var reader = LineReader(descriptor: STDIN_FILENO)
        var batch = Batch(assistant, format: text ? .text : .json)
        batch.run(&reader, shell.output)
        let status = shell.statusOfReading(reader)
        try shell.finish(batch.faultCount > 0 ? .unusable : status)
    }
}
