import Foundation
import Testing

/// The command from outside: what it prints and its exit status.
@Suite struct MeasureCommandTests {
    private static let questions = """
        {"id": "1", "text": "do they stretch?", "accept": ["stretch"]}
        {"id": "2", "text": "can I wash them?", "accept": ["stretch"]}
        """
    private static let table =
        "1\ta_b\tred apples\n2\ta_b\tgreen apples\n3\tc\ttall trees\n4\tc\tsmall trees\n"

    @Test func labelledQuestions() throws {
        let run = try measure(["q.jsonl": Self.questions], ["q.jsonl"])
        #expect(run.status == 0)
        #expect(run.output.contains("q.jsonl: 2 questions\n  right 50.0 % (1), wrong 50.0 % (1)"))
        #expect(run.output.contains("1  stretch → washing"))
        #expect(
            run.output.contains(
                "2: can I wash them?\n      wanted stretch, got washing\n      misled by: wash"))
        let summary = try measure(
            ["q.jsonl": Self.questions], ["q.jsonl"], more: ["--summary", "--require", "51"])
        #expect(summary.status == 1)
        #expect(!summary.output.contains("misled"))
    }

    @Test func json() throws {
        let run = try measure(["q.jsonl": Self.questions], ["q.jsonl"], more: ["--json"])
        #expect(run.output.contains(#""questions":2,"right":1,"rightByAsking":0,"wrong":1,"askedBack":0,"#))
        #expect(run.output.contains(#""confusions":[{"wanted":"stretch","got":"washing","count":1}]"#))
        _ = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    }

    @Test func foldsAndUnanswered() throws {
        let folds = try ProgramRun(tiny: ["measure", "--folds", "2", "--summary"])
        #expect(folds.status == 0)
        #expect(folds.output.hasPrefix("ask lines, 2 folds: 12 questions\n"))
        let log = """
            {"text":"are dogs allowed","outcome":"outside","intents":[]}
            {"text":"dogs allowed?","outcome":"unsure","intents":[]}
            {"text":"hello","outcome":"answered","intents":[]}
            {"error":{"line":4,"message":"x"}}
            """
        let run = try measure(["l.jsonl": log], ["l.jsonl"], option: "--unanswered")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("2 questions without an answer in 1 groups; 1 had one.\n"))
        #expect(run.output.contains("\n  ask     are dogs allowed\n    also: dogs allowed\n"))
    }

    @Test func tables() throws {
        let folder = try TemporaryFolder()
        let root = try folder.add(
            ["a.tsv": Self.table, "b.tsv": "x\ta_b\tapples\ny\toos\tzebra\n"], below: "data")
        let run = try ProgramRun(
            ["measure", "--train", root + "/a.tsv", "--test", root + "/b.tsv", "--out", root + "/c.tsv"])
        #expect(run.status == 0)
        #expect(
            run.output.contains("right without refusing: 100.0 % (1)\n  area under the ROC curve: 100.0\n"))
        let lines = try String(contentsOfFile: root + "/c.tsv", encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 2)
        let columns = lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        #expect(columns.map(\.count) == [4, 4])
        #expect(columns[0][0] == "x" && columns[0][3] == "a_b")
        #expect(columns[1][1] == "oos")
    }

    @Test func faultsHaveTheirStatus() throws {
        #expect(try measure([:], ["none.jsonl"]).status == 66)
        #expect(try measure(["q.jsonl": "{"], ["q.jsonl"]).status == 65)
        #expect(try measure(["q.tsv": Self.table], ["q.tsv"]).status == 65)
        let table = try measure(
            ["a.tsv": Self.table, "b.jsonl": "{}"], ["a.tsv"], option: "--train", second: "b.jsonl")
        #expect(table.status == 65)
        #expect(table.errors.contains("b.jsonl: this takes lines of id, intent and text"))
        #expect(try ProgramRun(["measure", "--train", "a.tsv"]).status == 64)
        #expect(try ProgramRun(["measure", "--folds", "1"]).status == 64)
    }

    private func measure(
        _ files: [String: String], _ names: [String], option: String? = nil, second: String? = nil,
        more: [String] = []
    ) throws -> ProgramRun {
        let folder = try TemporaryFolder()
        let root = try folder.add(files, below: "data")
        var arguments = ["measure"] + (option.map { [$0] } ?? []) + names.map { root + "/" + $0 } + more
        if let second { arguments += ["--test", root + "/" + second] }
        return try ProgramRun(tiny: arguments)
    }
}
