import Foundation
import Testing

@testable import ShoehornCLI

/// `shoehorn learn`, with a rule base of its own.
@Suite struct LearnCommandTests {
    private let folder: TemporaryFolder
    private let rules: String

    init() throws {
        folder = try TemporaryFolder()
        rules = try folder.add(TinyRules.texts, below: "rules")
    }

    private func run(_ arguments: String...) throws -> ProgramRun {
        try ProgramRun(arguments + ["--rules", rules])
    }

    private var file: String { LearntFile.path(in: rules) }

    @Test func answersAreTheSameWithWhatIsKept() throws {
        let before = try run("ask", "--explain", "is there some give in them")
        let learnt = try run("learn")
        #expect(learnt.status == 0)
        #expect(learnt.output == "Kept in \(file) until an example changes.\n")
        let after = try run("ask", "--explain", "is there some give in them")
        #expect(after.output == before.output)
        #expect(try run("check").output.hasPrefix("1 article, 4 intents"))
    }

    @Test func whatIsKeptIsUsed() throws {
        let rulebook = try RuleBaseLoader.wholeRulebook(rules: rules)
        func learningRuns() -> Int {
            var runs = 0
            _ = RuleBaseLoader.model(of: rulebook, in: rules) { _ in runs += 1 }
            return runs
        }
        #expect(learningRuns() == 1)
        _ = try run("learn")
        #expect(learningRuns() == 0)
    }

    @Test func aSecondTimeThereIsNothingToLearn() throws {
        _ = try run("learn")
        let kept = try Data(contentsOf: URL(fileURLWithPath: file))
        #expect(
            try run("learn").output == "Nothing to learn: no example has changed since it was last done.\n")
        #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == kept)
    }

    @Test func aChangedExampleIsLearntAnew() throws {
        _ = try run("learn")
        let path = rules + "/tiny.rules"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let changed = text.replacingOccurrences(of: "ask hello", with: "ask howdy partner")
        try changed.write(toFile: path, atomically: true, encoding: .utf8)
        #expect(try run("ask", "howdy").output.hasPrefix(TinyRules.greeting))
        #expect(try run("learn").output.hasPrefix("Kept in "))
    }

    @Test func damageIsNoReasonToFail() throws {
        _ = try run("learn")
        var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: URL(fileURLWithPath: file))
        #expect(try run("ask", "do they stretch").output.hasPrefix("Hardly at all."))
        #expect(try run("learn").output.hasPrefix("Kept in "))
    }

    @Test func theRulesMustBeNamed() throws {
        let run = try ProgramRun(["learn"])
        #expect(run.status == 64)
        #expect(run.errors.contains("--rules"))
    }

    @Test func aFolderThatCannotBeWrittenIsNamed() throws {
        try #require(mkdir(file, 0o700) == 0)
        let run = try run("learn")
        #expect(run.status == 1)
        #expect(run.errors.hasPrefix("shoehorn: cannot write \(file): "))
    }
}
