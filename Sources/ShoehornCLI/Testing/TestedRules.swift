import ArgumentParser
import Conversation
import RuleFolders
import Rulebooks
import ShippedRules

/// A rule base to test: its files, what they mean, and what was learnt from them.
struct TestedRules {
    let files: [SourceFile]
    let assistant: Assistant
    /// What stands before the names of its files in reports.
    let folder: String

    /// Where the rules inside the program come from, seen from the project's folder.
    static let shippedFolder = "Rules/gel-kayano-14/"

    /// Reads a rule base, or complains and throws the exit status.
    ///
    /// What is inside the program is used where learning would come to the same: changed answers take no learning.
    init(_ folder: String?, _ shell: Shell) throws {
        do throws(FileFault) {
            files = try RuleBaseLoader.files(in: folder)
        } catch {
            shell.complain(error.description)
            throw ExitCode.missing
        }
        let (rulebook, problems) = Rulebook.examine(files)
        guard let rulebook else {
            for problem in problems.list { shell.errors.line(problem.description) }
            throw ExitCode.unusable
        }
        let model = shell.model(of: rulebook, in: folder)
        assistant = Assistant(rulebook, model: model.preparedForManyLines())
        self.folder = folder.map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? Self.shippedFolder
    }
}
