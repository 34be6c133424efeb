import Testing

@testable import Transcripts

@Suite struct AcceptingTests {
    private static let change: ShoeRules.Change = ("adjustment.csv", "wide,1,-1", "wide,0,")

    @Test(arguments: ["\n", "\r\n"], ["", "\u{FEFF}"])
    func `What was pinned is written anew, and nothing else`(_ end: String, _ mark: String) throws {
        var text =
            mark
            + ShoeRules.conversation.split(separator: "\n", omittingEmptySubsequences: false)
            .joined(separator: end)
        text += "  \(end)# The end, without a line end"
        let transcript = try ShoeRules.transcript(text)
        let result = Replayer(try ShoeRules.assistant(Self.change)).replay(transcript)
        #expect(result.failures.count == 1)
        let accepted = String(decoding: transcript.accepting(result.failures), as: UTF8.self)
        let old = "= recommend us 9.5 or 9 by usual-size, wide-foot"
        #expect(accepted.contains("= recommend us 9 by usual-size, wide-foot\(end)"))
        #expect(accepted.count == text.count - " or 9".count - ".5".count)
        #expect(!accepted.contains(old))
    }

    @Test func `A wording keeps its indentation`() throws {
        let text = "> will they stretch?\n\tOnce.\n\tTwice.\n# note"
        let transcript = try ShoeRules.transcript(text)
        let result = Replayer(try ShoeRules.assistant()).replay(transcript)
        let accepted = String(decoding: transcript.accepting(result.failures), as: UTF8.self)
        #expect(accepted == "> will they stretch?\n\tHardly: the overlays hold the upper. [1]\n# note")
    }

    @Test func `What was left open stays open`() throws {
        let transcript = try ShoeRules.transcript("> will they stretch?\n= answer price\n")
        let result = Replayer(try ShoeRules.assistant()).replay(transcript)
        let accepted = String(decoding: transcript.accepting(result.failures), as: UTF8.self)
        #expect(accepted == "> will they stretch?\n= answer stretch\n")
    }

    @Test func `What is accepted passes`() throws {
        let replayer = Replayer(try ShoeRules.assistant(Self.change))
        let transcript = try ShoeRules.transcript()
        let bytes = transcript.accepting(replayer.replay(transcript).failures)
        #expect(replayer.replay(try TranscriptReader.read(file: "a", bytes: bytes)).passes)
    }
}
