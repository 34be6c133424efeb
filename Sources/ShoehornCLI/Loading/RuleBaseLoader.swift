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

    /// A rule base with everything in it.
    static func wholeRulebook(rules folder: String?) throws(LoadingFault) -> Rulebook {
        let files: [SourceFile]
        do throws(FileFault) { files = try self.files(in: folder) } catch { throw .file(error) }
        do throws(Problems) { return try Rulebook(reading: files) } catch { throw .rules(error) }
    }

    /// An assistant that knows a rule base.
    ///
    /// - Parameter onLearning: Called with the number of examples before they are learnt from.
    static func assistant(
        rules folder: String?, onLearning: (Int) -> Void = { _ in }
    ) throws(LoadingFault) -> Assistant {
        guard let folder else { return try shipped.get() }
        let rulebook = try wholeRulebook(rules: folder)
        return Assistant(rulebook, model: model(of: rulebook, in: folder, onLearning: onLearning))
    }

    /// The assistant inside the program: its rules without what only learning needs, and the model learnt from all.
    ///
    /// Made once, and never taken apart: the system takes all memory back at once, which is sooner done.
    private static let shipped = Result { () throws(LoadingFault) in try makeShipped() }

    private static func makeShipped() throws(LoadingFault) -> Assistant {
        do throws(Problems) {
            if let model = shippedModel() {
                return Assistant(
                    try Rulebook(rereading: ShippedRules.briefFiles()), model: model,
                    mentionFinder: try? MentionFinder(encoded: ShippedRules.mentions()))
            }
            let rulebook = try Rulebook(reading: ShippedRules.rulebookFiles())
            return Assistant(rulebook, model: model(of: rulebook))
        } catch {
            throw .rules(error)
        }
    }

    /// What was learnt from the rules inside the program.
    private static func shippedModel() -> IntentModel? {
        try? IntentModel(encoded: ShippedRules.model(), features: ConstantBytes(ShippedRules.features))
    }

    /// The model of a rule base: the one inside the program or the one kept beside the rules, where it was learnt from
    /// the same examples, so that a changed answer can be tried at once; else it is learnt.
    ///
    /// - Parameters:
    ///   - folder: Where the rules come from; nil for those inside the program.
    ///   - onLearning: Called with the number of examples before they are learnt from.
    static func model(
        of rulebook: Rulebook, in folder: String? = nil, onLearning: (Int) -> Void = { _ in }
    ) -> IntentModel {
        let english = EnglishWords(tabSeparated: ShippedRules.english())
        let training = TrainingSet(rulebook)
        if let model = learntModel(training.fingerprint(english), in: folder) { return model }
        onLearning(training.utterances.count)
        var learner = Learner(training, english: english)
        return learner.learn()
    }

    /// A model that was learnt before.
    private static func learntModel(_ fingerprint: String, in folder: String?) -> IntentModel? {
        if let shipped = shippedModel(), shipped.fingerprint == fingerprint { return shipped }
        return folder.flatMap { LearntFile.model(in: $0, fingerprint: fingerprint) }
    }
}
