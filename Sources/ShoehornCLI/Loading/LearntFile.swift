import Conversation
import RuleFolders

/// What was learnt from a folder of rules, kept in a hidden file of it, so that no command need learn it again.
enum LearntFile {
    /// Its path; hidden, so that it is no file of rules.
    static func path(in folder: String) -> String { folder + (folder.hasSuffix("/") ? "" : "/") + ".learnt" }

    /// The model of a folder; nil where there is none, or it is damaged or was learnt from other examples.
    static func model(in folder: String, fingerprint: String) -> IntentModel? {
        guard let bytes = try? FolderReader.bytes(of: path(in: folder)),
            let model = try? IntentModel(encodedFile: bytes), model.fingerprint == fingerprint
        else { return nil }
        return model
    }

    /// Keeps a model, in the place of an older one.
    static func write(_ model: IntentModel, in folder: String) throws(WritingFault) {
        try FileWriter.write(path(in: folder), model.encodedFile())
    }
}
