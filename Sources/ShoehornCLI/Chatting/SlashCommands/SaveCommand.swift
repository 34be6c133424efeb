import Transcripts

/// `/save FILE`: the conversation so far, as a transcript with everything pinned.
struct SaveCommand: SlashCommand {
    let name = "/save"
    let summary = "save the conversation so far as a transcript: /save FILE"

    func run(_ argument: String, in session: inout ChatSession) -> ChatReply {
        guard !argument.isEmpty else { return .remark("Where to? Type /save and the name of a new file.") }
        guard !session.turns.isEmpty else { return .remark("Nothing has been asked yet.") }
        let text = TranscriptWriter.text(session.turns, session.assistant.rulebook)
        do throws(WritingFault) {
            try FileWriter.create(argument, Array(text.utf8))
        } catch {
            return .remark("Not saved: \(error.description).")
        }
        let count = session.turns.count
        return .remark("Saved \(count == 1 ? "1 turn" : "\(count) turns") in \(argument).")
    }
}
