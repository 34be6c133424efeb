import ArgumentParser

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
        var asking = Asking(question: question)
        asking.rules = rules.folder
        asking.color = color.choice
        asking.explain = explain
        asking.json = json
        try asking.run()
    }
}
