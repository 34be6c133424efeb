import Testing
import Transcripts

@testable import ShoehornCLI

@Suite struct TestOptionTests {
    @Test(arguments: [
        ("a.transcript", "a.transcript", nil), ("a.transcript:12", "a.transcript", 12), ("a:b", "a:b", nil),
        ("a:1:2", "a:1", 2), (":", ":", nil),
    ])
    func `A line may follow a file`(_ text: String, _ file: String, _ line: Int?) {
        let target = AcceptTarget(text)
        #expect(target.file == file)
        #expect(target.line == line)
    }

    @Test func `A requirement is for all kinds, or for one`() {
        #expect(CoverageRequirement(argument: "90")?.kinds == CoverageItem.Kind.allCases)
        #expect(CoverageRequirement(argument: "rows=100")?.kinds == [.rows])
        for wrong in ["", "101", "-1", "rows", "row=100", "rows=", "rows=1=2"] {
            #expect(CoverageRequirement(argument: wrong) == nil)
        }
    }
}
