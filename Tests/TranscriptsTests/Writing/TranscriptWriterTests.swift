import Conversation
import Rulebooks
import Testing

@testable import Transcripts

@Suite struct TranscriptWriterTests {
    @Test func `What is recorded passes`() throws {
        let assistant = try ShoeRules.assistant()
        var (writer, state, text) = (TranscriptWriter(assistant.rulebook), DialogueState(), "")
        for line in [
            "will they stretch?", "", "which size?\nplease", "usually a 9", "  wide feet ", "qwx", "???",
        ] {
            let turn = assistant.respond(to: line, in: state)
            state = turn.state
            text += writer.text(turn)
        }
        text += writer.text(assistant.respond(to: "wide feet", in: DialogueState()))
        let transcript = try ShoeRules.transcript(text)
        #expect(transcript.scripts.map(\.turns.count) == [7, 1])
        #expect(transcript.scripts.flatMap(\.turns).allSatisfy { $0.decision != nil })
        #expect(Replayer(assistant).replay(transcript).passes)
    }

    @Test func `What is played can be played again`() throws {
        let assistant = try ShoeRules.assistant()
        let list = SourceFile(
            name: "list.txt", bytes: Array("will they stretch?\nare they expensive\n\nwide\n".utf8))
        var player = Player(assistant)
        let lines = player.lines(try Score(list))
        let file = SourceFile(name: "a.transcript", bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
        let transcript = try TranscriptReader.read(file: file.name, bytes: file.bytes)
        #expect(transcript.scripts.map(\.turns.count) == [2, 1])
        #expect(Replayer(assistant).replay(transcript).passes)
        var second = Player(assistant)
        #expect(second.lines(try Score(file)) == lines)
    }
}
