import ArgumentParser
import Conversation
import Glibc

/// One question and how it is to be answered: what `ask` does once its arguments are read.
struct Asking {
    /// The folder of the rule base; nil for the rules inside the program.
    var rules: String?
    var color = ColorChoice.auto
    var explain = false
    var json = false
    /// The question's words; none where standard input is to be read.
    var question: [String]

    init(question: [String]) { self.question = question }

    /// Reads arguments that are nothing but `ask` and words.
    ///
    /// That is how nearly everybody asks, and the argument parser alone takes longer than the answer.
    /// - Returns: nil for any others, which the argument parser is to read.
    init?(plain arguments: [String]) {
        guard arguments.count > 1, arguments[0] == "ask",
            !arguments.contains(where: { $0.utf8.first == UInt8(ascii: "-") })
        else { return nil }
        self.init(question: Array(arguments.dropFirst()))
    }

    /// Writes the answer, or throws the exit status.
    func run() throws {
        let shell = Shell.standard()
        let text = try question.isEmpty ? StandardInputQuestion.read(shell) : question.joined(separator: " ")
        let assistant = try shell.assistant(rules: rules)
        let turn = assistant.respond(to: text, in: DialogueState(asksBack: false))
        if json {
            writeObject(turn, text, explain ? assistant.explain(turn) : nil, shell.output)
        } else {
            let renderer = ScreenRenderer.standardOutput(color, shell.environment)
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
