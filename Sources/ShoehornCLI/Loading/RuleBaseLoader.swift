import Conversation
import RuleFolders
import Rulebooks
import ShippedRules

/// Makes the assistant out of a folder of rules, or out of those inside the program.
enum RuleBaseLoader {
    /// The files of a rule base.
    ///
    /// - Parameter folder: The folder of one rule base; nil for the rules inside the program.
    static func files(in folder: String?) throws(FileFault) -> [SourceFile] {
        guard let folder else { return ShippedRules.rulebookFiles() }
        return try FolderReader.files(in: folder)
    }

    /// An assistant that knows a rule base.
    static func assistant(rules folder: String?) throws(LoadingFault) -> Assistant {
        let files: [SourceFile]
        do throws(FileFault) { files = try self.files(in: folder) } catch { throw .file(error) }
        do throws(Problems) {
            let rulebook = try Rulebook(reading: files)
            return Assistant(rulebook, model: folder == nil ? shippedModel(of: rulebook) : learn(rulebook))
        } catch {
            throw .rules(error)
        }
    }

    /// The model inside the program, which saves learning it; should it be unusable, it is learnt all the same.
    private static func shippedModel(of rulebook: Rulebook) -> IntentModel {
        (try? IntentModel(encoded: ShippedRules.model())) ?? learn(rulebook)
    }

    private static func learn(_ rulebook: Rulebook) -> IntentModel {
        let english = EnglishWords(tabSeparated: ShippedRules.english())
        var learner = Learner(TrainingSet(rulebook), english: english)
        return learner.learn()
    }
}
