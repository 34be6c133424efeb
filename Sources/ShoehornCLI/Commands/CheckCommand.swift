import ArgumentParser
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

            Every problem is a line: file:line:column: error: what. What to do.
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
        shell.output.line(CheckSummary.text(rulebook, problems))
        try shell.finish(problems.hasErrors ? .failed : .success)
    }
}
