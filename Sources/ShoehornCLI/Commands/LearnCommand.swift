import ArgumentParser
import Conversation
import Rulebooks

/// Learns from a rule base once for all commands.
struct LearnCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learn",
        abstract: "Keep what is learnt from a rule base.",
        discussion: """
            Examples:
              shoehorn learn --rules Rules/my-shoe

            Writes what the examples teach to the hidden file .learnt in the folder of the rules. As long as no
            example and no word of the vocabulary changes, every command with --rules reads it instead of learning
            anew, which takes seconds where there are thousands of examples. Answers come out the same with and
            without it.
            """)

    @OptionGroup var rules: RulesOptions

    func run() throws {
        let shell = Shell.standard()
        guard let folder = rules.folder else {
            shell.complain(
                "name a folder with --rules; from its own rules the program learnt when it was built")
            throw ExitCode.validationFailure
        }
        let rulebook = try shell.wholeRulebook(rules)
        var isNew = false
        let model = RuleBaseLoader.model(of: rulebook, in: folder) { _ in isNew = true }
        guard isNew else {
            shell.output.line("Nothing to learn: no example has changed since it was last done.")
            return try shell.finish()
        }
        do throws(WritingFault) {
            try LearntFile.write(model, in: folder)
        } catch {
            shell.complain(error.description)
            throw ExitCode.failed
        }
        shell.output.line("Kept in \(VisibleText.of(LearntFile.path(in: folder))) until an example changes.")
        try shell.finish()
    }
}
