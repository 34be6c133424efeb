import Conversation
import RuleFolders
import Rulebooks
import ShippedRules
import Testing

@testable import Transcripts

/// The conversations of this repository against its rules.
@Suite struct RepositoryTests {
    @Test func `Every conversation goes as it is pinned`() throws {
        let folder =
            "\(#filePath)".split(separator: "/").dropLast(4).map { "/" + $0 }.joined() + "/Transcripts"
        let files = try FolderReader.files(in: folder).filter { $0.name.hasSuffix(".transcript") }
        #expect(!files.isEmpty)
        let rulebook = try Rulebook(reading: ShippedRules.rulebookFiles())
        let replayer = Replayer(
            Assistant(
                rulebook,
                model: try IntentModel(
                    encoded: ShippedRules.model(), features: ConstantBytes(ShippedRules.features))))
        let results = files.map { replayer.replay($0) }
        guard !results.allSatisfy(\.passes) else { return }
        Issue.record(
            "\(TextReport(rulesFolder: "Rules/gel-kayano-14/").lines(results).joined(separator: "\n"))")
    }
}
