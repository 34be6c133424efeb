import Foundation
import Testing

/// `test`, `play`, `compare` and recording in the built program.
@Suite struct TestCommandTests {
    private static let sound = "> do they stretch?\n= answer stretch\n  Hardly at all. [1]\n"

    @Test(arguments: [
        ("> do they stretch?\n= answer stretch\n", Int32(0)), ("> do they stretch?\n= answer washing\n", 1),
        ("> do they stretch?\n= anser stretch\n", 65), ("", 65),
    ])
    func `The status says whether all is as pinned`(_ text: String, _ status: Int32) throws {
        let folder = try TemporaryFolder()
        let path = try folder.add(["deep/a.transcript": text, "notes.md": "x"], below: "t")
        let run = try ProgramRun(tiny: ["test", path])
        #expect(run.status == status)
        #expect(run.output.contains("1 transcript, "))
    }

    @Test func `A folder without transcripts, or none at all, is missing`() throws {
        let folder = try TemporaryFolder()
        #expect(try ProgramRun(tiny: ["test", folder.path]).status == 66)
        #expect(try ProgramRun(tiny: ["test", folder.path + "/none"]).status == 66)
    }

    @Test func `One unreadable transcript does not keep the others from being tested`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.add(["a.transcript": "x\n", "b.transcript": Self.sound], below: "t")
        let run = try ProgramRun(tiny: ["test", path])
        #expect(run.status == 65)
        #expect(run.output.contains("\(path)/a.transcript:1:1: error: a line cannot begin with \"x\"."))
        #expect(run.output.hasSuffix("2 transcripts, 1 turn, 1 unreadable, none changed.\n"))
    }

    @Test func `Accepting rewrites what is named and says so`() throws {
        let folder = try TemporaryFolder()
        let text = "# Note\n> do they stretch?\n= answer washing\n\n> are they vegan?\n= answer washing\n"
        let path = try folder.add(["a.transcript": text], below: "t") + "/a.transcript"
        let run = try ProgramRun(tiny: ["test", "--accept", path + ":3"])
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("\(path):3: accepted: another intent: stretch ("))
        let now = try String(contentsOfFile: path, encoding: .utf8)
        #expect(
            now == "# Note\n> do they stretch?\n= answer stretch\n\n> are they vegan?\n= answer washing\n")
        #expect(try ProgramRun(tiny: ["test", "--accept", path + ":3"]).status == 1)
        #expect(try ProgramRun(tiny: ["test", "--accept", path]).status == 0)
        #expect(try ProgramRun(tiny: ["test", path]).status == 0)
    }

    @Test func `Nothing is accepted by a machine`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.add(["a.transcript": Self.sound], below: "t")
        let run = try ProgramRun(tiny: ["test", "--accept", path], variables: ["CI": "true"])
        #expect(run.status == 64)
        #expect(run.errors.contains("CI is set"))
        #expect(try ProgramRun(tiny: ["test", "--review", path]).status == 64)
    }

    @Test func `A report goes to its file, and the text is shown`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.add(["a.transcript": Self.sound], below: "t")
        let report = folder.path + "/report.json"
        let run = try ProgramRun(tiny: ["test", "--format", "json", "--report", report, path])
        #expect(run.output == "1 transcript, 1 turn, all as pinned.\n")
        let data = try Data(contentsOf: URL(fileURLWithPath: report))
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(object["passed"] as? Bool == true)
        #expect((object["changed"] as? [Any])?.isEmpty == true)
    }

    @Test func `What is played or recorded passes, and recording writes over nothing`() throws {
        let folder = try TemporaryFolder()
        let questions =
            try folder.add(["q.txt": "do they stretch?\nare they vegan?\n"], below: "q") + "/q.txt"
        let played = try ProgramRun(tiny: ["play", questions])
        #expect(played.output.hasPrefix("> do they stretch?\n= answer stretch from guide / Quick Answer\n"))
        let recorded = folder.path + "/r.transcript"
        let saved = folder.path + "/s.transcript"
        let chat = "do they stretch?\nare they vegan?\n/save \(saved)\n"
        #expect(try ProgramRun(tiny: ["chat", "--record", recorded], input: chat).status == 0)
        for file in [recorded, saved] {
            #expect(try String(contentsOfFile: file, encoding: .utf8) == played.output)
            #expect(try ProgramRun(tiny: ["test", file]).status == 0)
        }
        #expect(try ProgramRun(tiny: ["chat", "--record", recorded]).status == 1)
        #expect(try ProgramRun(tiny: ["chat"], input: chat).output.contains("exists already"))
        #expect(try String(contentsOfFile: recorded, encoding: .utf8) == played.output)
    }

    @Test func `Coverage and its requirement`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.add(["a.transcript": Self.sound], below: "t")
        let run = try ProgramRun(tiny: ["test", "--coverage", "--require", "intents=25", path])
        #expect(run.status == 0)
        #expect(run.output.contains("intents: 1 of 4 (25 %)\n"))
        #expect(try ProgramRun(tiny: ["test", "--coverage", "--require", "26", path]).status == 1)
        #expect(try ProgramRun(tiny: ["test", "--require", "26", path]).status == 64)
    }

    @Test func `Two rule bases are compared`() throws {
        let folder = try TemporaryFolder()
        var texts = TinyRules.texts
        let old = try folder.add(texts, below: "old")
        texts["tiny.rules"] = texts["tiny.rules"]?.replacingOccurrences(of: "Hardly at", with: "Not at")
        let new = try folder.add(texts, below: "new")
        let questions = try folder.add(["q.txt": "do they stretch?\n\nhello\n"], below: "q") + "/q.txt"
        let run = try ProgramRun(["compare", old, new, questions])
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("only the wording: 1 answer\n  - \(old)/tiny.rules:"))
        #expect(
            run.output.hasSuffix("[-Hardly-] {+Not+} at all. [1]\n\n2 questions, 1 answered differently.\n"))
    }
}
