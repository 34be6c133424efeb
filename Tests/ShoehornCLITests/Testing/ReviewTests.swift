import Conversation
import RuleFolders
import Rulebooks
import Testing
import Transcripts

@testable import ShoehornCLI

@Suite struct ReviewTests {
    private static let text = "> hi\n= answer a\n\n# note\n> hi\n= answer b\n\n> hi\n= answer c\n"

    @Test func `Changes are accepted, rejected, and left at quitting`() throws {
        let file = try file()
        let (outcome, shown) = try review(file, ["a", "what", "r", "q"])
        #expect(outcome == Review.Outcome(accepted: 1, left: 2))
        #expect(shown.contains("(1 of 3) a accept, r reject, q quit:") && shown.contains("Type a, r or q."))
        #expect(try read(file) == "> hi\n= answer greeting\n\n# note\n> hi\n= answer b\n\n> hi\n= answer c\n")
    }

    @Test func `The end of input is as quitting`() throws {
        let file = try file()
        #expect(try review(file, ["r", "yes"]).outcome == Review.Outcome(accepted: 1, left: 2))
        #expect(try read(file) == "> hi\n= answer a\n\n# note\n> hi\n= answer greeting\n\n> hi\n= answer c\n")
    }

    @Test func `A file that changes during the review is left as it is`() throws {
        let file = try file()
        var answers = 0
        let (outcome, _) = try review(file) {
            answers += 1
            if answers == 2 { try? FileWriter.write(file.path + "/a.transcript", Array("> mine\n".utf8)) }
            return "a"
        }
        #expect(outcome.accepted == 1 && outcome.left == 2)
        #expect(outcome.complaints == ["\(file.path)/a.transcript was changed meanwhile and is left alone"])
        #expect(try read(file) == "> mine\n")
    }

    private func file() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try FileWriter.create(folder.path + "/a.transcript", Array(Self.text.utf8))
        return folder
    }

    private func read(_ folder: TemporaryFolder) throws -> String {
        String(decoding: try FolderReader.bytes(of: folder.path + "/a.transcript"), as: UTF8.self)
    }

    private func review(
        _ folder: TemporaryFolder, _ answers: [String]
    ) throws -> (outcome: Review.Outcome, shown: String) {
        var rest = answers[...]
        return try review(folder) { rest.popFirst() }
    }

    /// Reviews with rules that can only greet.
    private func review(
        _ folder: TemporaryFolder, _ ask: @escaping () -> String?
    ) throws -> (outcome: Review.Outcome, shown: String) {
        let files = try TranscriptFiles.read([folder.path])
        let rules = "intent greeting\n  title Hello\n  act talk\n  ask hi\n  say Hello."
        let rulebook = try Rulebook(reading: [SourceFile(name: "a.rules", bytes: Array(rules.utf8))])
        var learner = Learner(TrainingSet(rulebook), english: EnglishWords(tabSeparated: []))
        let replayer = Replayer(Assistant(rulebook, model: learner.learn()))
        let output = Output(descriptor: nil)
        let review = Review(failureText: FailureText(rulesFolder: ""), output: output, ask: ask)
        let outcome = review.run(files.map { replayer.replay($0) })
        return (outcome, String(decoding: output.buffer, as: UTF8.self))
    }
}
