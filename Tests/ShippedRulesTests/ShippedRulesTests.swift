import RuleFolders
import Rulebooks
import ShippedRules
import Testing

@Suite("The rules inside the program")
struct ShippedRulesTests {
    /// The folder `Rules` of this package.
    private var folder: String {
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
            + "/Rules"
    }

    @Test("They are the files of the folder, byte for byte")
    func sameFiles() throws {
        #expect(ShippedRules.rulebookFiles() == (try RuleFolder.read("\(folder)/gel-kayano-14")))
        #expect(ShippedRules.english() == (try FileBytes.read("\(folder)/english/words.tsv")))
    }

    @Test("They make a rulebook")
    func rulebook() throws {
        #expect(try !Rulebook(reading: ShippedRules.rulebookFiles()).intents.isEmpty)
    }
}
