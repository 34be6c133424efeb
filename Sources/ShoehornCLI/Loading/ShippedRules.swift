import RuleFolders
import Rulebooks

/// Stands in for the rules inside the program: reads them from the folder `Rules` of the working directory.
enum ShippedRules {
    static func rulebookFiles() -> [SourceFile] {
        (try? FolderReader.files(in: "Rules/gel-kayano-14")) ?? []
    }

    static func english() -> [UInt8] {
        (try? FolderReader.bytes(of: "Rules/english/words.tsv")) ?? []
    }

    static func model() -> [UInt8] { [] }
}
