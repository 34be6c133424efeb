import Testing

@testable import Transcripts

@Suite struct TranscriptReaderTests {
    private static let text = """
        # A note.
        title One

        > a?
        = answer b
          First line. [1]
          - second

        # Another.
        > c

        title  Two
        > d
        """

    @Test func `Conversations, questions, decisions and wordings are told apart`() throws {
        let transcript = try TranscriptReader.read(file: "a", bytes: Array(Self.text.utf8))
        #expect(transcript.scripts.map(\.title) == ["One", "Two"])
        let turns = transcript.scripts.flatMap(\.turns)
        #expect(turns.map(\.question) == ["a?", "c", "d"])
        #expect(turns.map(\.line) == [4, 10, 13])
        #expect(turns[0].decision?.value == Expectation(outcome: .answered, intents: ["b"]))
        #expect(turns[0].wording?.value == ["First line. [1]", "- second"])
        #expect(turns.map(\.isPinned) == [true, false, false])
    }

    @Test func `Line ends and a byte-order mark make no difference`() throws {
        let plain = try TranscriptReader.read(file: "a", bytes: Array(Self.text.utf8))
        let lines = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
        let foreign = "\u{FEFF}" + lines.joined(separator: "\r\n") + "\r\n"
        let other = try TranscriptReader.read(file: "a", bytes: Array(foreign.utf8))
        let turns = other.scripts.flatMap(\.turns)
        #expect(turns.map(\.question) == plain.scripts.flatMap(\.turns).map(\.question))
        #expect(turns.map(\.wording?.value) == plain.scripts.flatMap(\.turns).map(\.wording?.value))
        #expect(
            turns[0].decision.map { String(decoding: other.bytes[$0.range], as: UTF8.self) } == "= answer b")
    }

    @Test func `What was typed stays as typed`() throws {
        let text = ">\n>  two blanks \n>\u{301}x\n> > a"
        let transcript = try TranscriptReader.read(file: "a", bytes: Array(text.utf8))
        #expect(transcript.scripts[0].turns.map(\.question) == ["", " two blanks ", "\u{301}x", "> a"])
    }

    @Test func `Ten thousand turns are read`() throws {
        let text = String(repeating: "> a\n= answer b\n  c\n\n", count: 10_000)
        #expect(try TranscriptReader.read(file: "a", bytes: Array(text.utf8)).turnCount == 10_000)
    }
}
