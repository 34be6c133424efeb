import Conversation
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
        #expect(ShippedRules.rulebookFiles() == (try FolderReader.files(in: "\(folder)/gel-kayano-14")))
        #expect(ShippedRules.english() == (try FolderReader.bytes(of: "\(folder)/english/words.tsv")))
    }

    @Test("The stored model is the one learnt from them")
    func model() throws {
        let rulebook = try Rulebook(reading: ShippedRules.rulebookFiles())
        let english = EnglishWords(tabSeparated: ShippedRules.english())
        var learner = Learner(TrainingSet(rulebook), english: english)
        #expect(learner.learn().encoded() == ShippedRules.model())
    }

    @Test("They make a rulebook")
    func rulebook() throws {
        #expect(try !Rulebook(reading: ShippedRules.rulebookFiles()).intents.isEmpty)
    }

    @Test("What is read of them without checking is what is read with it")
    func rereading() throws {
        let files = ShippedRules.briefFiles()
        let (checked, reread) = (try Rulebook(reading: files), try Rulebook(rereading: files))
        #expect(reread.intents == checked.intents)
        #expect(reread.entities == checked.entities)
        #expect(reread.tables == checked.tables)
        let broken = [SourceFile(name: "a.rules", bytes: Array("intent fit\n  anser Yes.\n".utf8))]
        #expect(throws: Problems.self) { try Rulebook(rereading: broken) }
    }

    @Test("The stored finder of what they name is the one made of them")
    func mentions() throws {
        let entities = try Rulebook(rereading: ShippedRules.briefFiles()).entities
        #expect(MentionFinder(entities).encoded() == ShippedRules.mentions())
    }
}
