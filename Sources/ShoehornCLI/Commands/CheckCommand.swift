import ArgumentParser
import Conversation
import RuleFolders
import Rulebooks

/// Looks for what is wrong with a rule base.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say all that is wrong with a rule base.",
        discussion: """
            Examples:
              shoehorn check --rules Rules/my-shoe

            Every problem is a line: file:line:column: error: what. What to do. An example that another
            intent wins is a warning that names the winner.
            Exit status 1 if there is an error; warnings alone do not count.
            """)

    @OptionGroup var rules: RulesOptions

    func run() throws {
        let shell = Shell.standard()
        let files: [SourceFile]
        do throws(FileFault) {
            files = try RuleBaseLoader.files(in: rules.folder)
        } catch {
            shell.complain(error.description)
            throw ExitCode.missing
        }
        let (rulebook, problems) = Rulebook.examine(files)
        for problem in problems.list { shell.output.line(problem.description) }
        let losses =
            rulebook.map { ExampleCheck.losses(of: $0, model: shell.model(of: $0, in: rules.folder)) } ?? []
        for loss in losses { shell.output.line(CheckSummary.text(loss)) }
        shell.output.line(CheckSummary.text(rulebook, problems, losses: losses.count))
        try shell.finish(problems.hasErrors ? .failed : .success)
    }
}
