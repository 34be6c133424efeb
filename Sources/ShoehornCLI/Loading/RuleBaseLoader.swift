import Conversation
import Rulebooks

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
            return Assistant(rulebook, model: model(of: rulebook))
        } catch {
            throw .rules(error)
        }
    }

    private static func model(of rulebook: Rulebook) -> IntentModel {
        var learner = Learner(TrainingSet(rulebook), english: EnglishWords(tabSeparated: ShippedRules.english()))
        return learner.learn()
    }
}
