import ArgumentParser
import Conversation
import Glibc

/// One question, one answer.
struct AskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "Answer one question.",
        discussion: """
            Examples:
              shoehorn ask do they stretch
              shoehorn ask --explain "which size, if I wear a 9 in 530s?"
              echo "do they stretch?" | shoehorn ask --json

            With --explain, the object of --json has an "explanation": headings, each with its lines.

            Exit status 1 if there was no answer.
            """)

    @OptionGroup var rules: RulesOptions
    @OptionGroup var color: ColorOptions

    @Flag(help: "Also say why.")
    var explain = false

    @Flag(help: "Write the answer as an object, as batch does.")
    var json = false

    @Argument(help: "The question; several words need no quotes. Without one, standard input is read.")
    var question: [String] = []

    func run() throws {
        let shell = Shell.standard()
        let text = try question.isEmpty ? StandardInputQuestion.read(shell) : question.joined(separator: " ")
        let assistant = try shell.assistant(rules)
        let turn = assistant.respond(to: text, in: DialogueState(asksBack: false))
        if json {
            writeObject(turn, text, explain ? assistant.explain(turn) : nil, shell.output)
        } else {
            let renderer = ScreenRenderer.standardOutput(color.choice, shell.environment)
            shell.output.line(renderer.text(turn.answer))
            if explain { shell.output.line("\n" + renderer.text(assistant.explain(turn))) }
        }
        try shell.finish(turn.decision.outcome.isAnswer ? .success : .failed)
    }

    private func writeObject(
        _ turn: Turn, _ text: String, _ explanation: Explanation?, _ output: Output
    ) {
        let request = BatchRequest(text: text, id: nil, sessionToken: nil, session: nil)
        var writer = BatchWriter()
        let line: [UInt8] = []
        output.append {
            writer.append(turn.decision, turn.answer, explanation, for: request, in: line.span, to: &$0)
        }
    }
}
