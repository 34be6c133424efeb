import Foundation
import Testing

/// The built program from outside: exit statuses, and what goes where.
@Suite struct ProgramTests {
    @Test(
        arguments: [
            (["ask", "do", "they", "stretch?"], Int32(0)), (["ask", "hello"], 0),
            (["ask", "are they vegan?"], 1),
            (["ask", "???"], 1), (["ask", "--json", "are they vegan?"], 1),
            (["ask", "--explain", "--json", "hello"], 0),
            (["ask", "--nonsense", "hi"], 64), (["batch", "more"], 64), (["check"], 0), (["chat"], 0),
            (["batch"], 0),
            ([], 0),
        ] as [([String], Int32)])
    func theStatusSaysHowItWent(_ arguments: [String], _ status: Int32) throws {
        #expect(try ProgramRun(tiny: arguments).status == status)
    }

    @Test func askAnswersWithItsSource() throws {
        let run = try ProgramRun(tiny: ["ask", "do", "they", "stretch?"])
        #expect(run.output == TinyRules.stretch + "\n")
        #expect(run.errors == "")
        #expect(
            try ProgramRun(tiny: ["ask"], input: "do they\nstretch?\n").output == TinyRules.stretch + "\n")
        #expect(try ProgramRun(tiny: ["ask", "are they vegan?"]).output.hasPrefix(TinyRules.refusal))
    }

    @Test func askExplainsAndWritesObjects() throws {
        let why = try ProgramRun(tiny: ["ask", "--explain", "do they stretch?"]).output
        #expect(why.hasPrefix(TinyRules.stretch + "\n\n"))
        #expect(why.count > TinyRules.stretch.count + 20)
        let json = try ProgramRun(tiny: ["ask", "--json", "do they stretch?"]).output
        #expect(
            json.hasPrefix(#"{"text":"do they stretch?","outcome":"answered","intents":[{"name":"stretch","#))
    }

    @Test func colorIsUsedWhenAskedFor() throws {
        let run = try ProgramRun(tiny: ["ask", "--color", "always", "do they stretch?"])
        #expect(run.output.hasPrefix("\u{1B}[1mHardly at all.\u{1B}[0m\u{1B}[2m [1]\u{1B}[0m\n"))
    }

    @Test func askComplainsOfInputItCannotUse() throws {
        let run = try ProgramRun(["ask"], input: [0x61, 0xFF], rules: TinyRules.texts)
        #expect(run.status == 65)
        #expect(run.errors == "shoehorn: cannot use standard input: line 1: not UTF-8 at column 2\n")
        let long = try ProgramRun(
            ["ask"], input: [UInt8](repeating: 0x61, count: 1 << 20), rules: TinyRules.texts)
        #expect(long.status == 65)
        #expect(long.errors.contains("longer than 64 KiB"))
    }

    @Test func aLineThatCannotBeReadMakesTheStatus65AtTheEnd() throws {
        let run = try ProgramRun(tiny: ["batch"], input: "{\n{\"text\":\"hello\"}\n")
        #expect(run.status == 65)
        #expect(run.output.split(separator: "\n").count == 2)
        #expect(run.errors == "")
    }

    @Test func aPipedChatAnswersWithoutABanner() throws {
        #expect(try ProgramRun(tiny: [], input: "hello\n").output == "Good day to you.\n")
    }

    @Test func missingAndFaultyRulesAreTold() throws {
        for command in ["ask", "batch", "check", "chat"] {
            let run = try ProgramRun([command, "--rules", "/nowhere/rules"], input: Array("hello".utf8))
            #expect(run.status == 66)
            #expect(run.errors == "shoehorn: cannot read /nowhere/rules: No such file or directory\n")
        }
        let faulty = ["a.rules": "intnt x\nintent\n  act sing\n", "b.rules": "phrase p\n"]
        let check = try ProgramRun(["check"], rules: faulty)
        #expect(check.status == 1)
        #expect(check.output.contains("a.rules:1:1: error: "))
        #expect(check.output.contains("b.rules:1:1: error: "))
        let ask = try ProgramRun(["ask", "hello"], rules: faulty)
        #expect(ask.status == 65)
        #expect(ask.output == "")
        #expect(ask.errors.contains("a.rules:1:1: error: "))
    }

    @Test func checkCounts() throws {
        let run = try ProgramRun(tiny: ["check"])
        let counts = "1 article, 4 intents, 10 examples, 1 uncovered subject, 0 concepts, 0 tables, 0 errors"
        #expect(run.output.contains(counts))
    }

    @Test func helpLeadsWithExamples() throws {
        let run = try ProgramRun(["--help"])
        #expect(run.status == 0)
        let examples = try #require(run.output.range(of: "Examples:"))
        let usage = try #require(run.output.range(of: "USAGE:"))
        #expect(examples.lowerBound < usage.lowerBound)
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(try ProgramRun(["--version"]).status == 0)
    }

    @Test func aReaderThatLeavesIsNoFault() throws {
        let program = try BuiltPrograms.path(of: "shoehorn")
        let folder = try TemporaryFolder()
        let rules = try folder.add(TinyRules.texts, below: "rules")
        #expect(
            shell("yes hello | '\(program)' batch --text --rules '\(rules)' 2>&1 | head -n 1 | wc -l", folder)
                == "1\n")
        #expect(
            shell("'\(program)' ask hello --rules '\(rules)' 2>&1 >/dev/full; echo $?", folder)
                == "shoehorn: cannot write: No space left on device\n1\n")
    }

    /// What a script prints.
    private func shell(_ script: String, _ folder: TemporaryFolder) -> String {
        let output = folder.path + "/shell"
        _ = system("(\(script)) > '\(output)'")
        return (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
    }
}
