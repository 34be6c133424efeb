import Foundation
import Testing

@testable import Transcripts

/// TAP and JUnit's XML, read by parsers that others have written: Python's tap.py and junitparser.
///
/// `make parsers` gets them; without them these tests are left out.
@Suite(.enabled(if: PythonWithParsers.path != nil, "`make parsers` gets the parsers"))
struct ReportParserTests {
    @Test func `JUnit's XML is understood`() throws {
        let found = try run(
            """
            import sys
            from junitparser import JUnitXml
            xml = JUnitXml.fromstring(sys.stdin.buffer.read())
            print(xml.tests, xml.failures, xml.errors)
            for suite in xml:
                print(suite.name, suite.tests, suite.failures, suite.errors)
                for case in suite:
                    print(case.name, [(type(r).__name__, r.type, r.message) for r in case.result])
            """, JUnitReport(rulesFolder: "").lines(try results()))
        #expect(
            found == """
                3 1 1
                a.transcript 2 1 0
                One & <"two"> # [('Failure', 'intent', '\(try summary())')]
                Two []
                b.transcript 1 0 1
                can be read [('Error', 'unreadable', '"x" is no decision. \
                Write answer, ask, recommend, unsure, outside or invalid.')]

                """)
    }

    @Test func `TAP is understood`() throws {
        let found = try run(
            """
            import sys
            from tap.parser import Parser
            for line in Parser().parse_text(sys.stdin.read()):
                if line.category == "plan": print(line.expected_tests)
                if line.category == "test": print(line.ok, line.number, line.description, line.skip, line.todo)
                if line.category == "unknown": print("unknown", line)
            """, TAPReport(rulesFolder: "").lines(try results()))
        #expect(
            found == """
                3
                False 1 - a.transcript: One & <"two"> ＃ False False
                True 2 - a.transcript: Two False False
                False 3 - b.transcript: can be read False False

                """)
    }

    private func results() throws -> [TranscriptResult] {
        let text =
            "title One & <\"two\"> #\n> will they stretch?\n= answer price\ntitle Two\n> will they stretch?\n"
        let replayer = Replayer(try ShoeRules.assistant())
        let faults = #expect(throws: TranscriptFaults.self) {
            try TranscriptReader.read(file: "b.transcript", bytes: Array("> a\n= x\n".utf8))
        }
        return [
            replayer.replay(try ShoeRules.transcript(text)),
            TranscriptResult(unreadable: "b.transcript", bytes: [], faults: try #require(faults)),
        ]
    }

    private func summary() throws -> String { try results()[0].failures[0].summary }

    private func run(_ program: String, _ lines: [String]) throws -> String {
        let result = try PythonWithParsers.launch(
            try #require(PythonWithParsers.path), program, lines.joined(separator: "\n") + "\n")
        #expect(result.status == 0)
        return result.output
    }
}
