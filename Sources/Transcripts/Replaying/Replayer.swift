import Conversation
import Rulebooks

/// Replays transcripts with one assistant.
package struct Replayer: Sendable {
    package let assistant: Assistant
    private let index: RuleIndex

    package init(_ assistant: Assistant) {
        self.assistant = assistant
        index = RuleIndex(assistant.rulebook)
    }

    /// Hands over every turn of a transcript as it goes now. A turn is not kept, as its state grows with each line.
    package func forEachTurn(of transcript: Transcript, _ visit: (ScriptedTurn, Turn) -> Void) {
        for script in transcript.scripts {
            var state = DialogueState()
            for scripted in script.turns {
                let turn = assistant.respond(to: scripted.question, in: state)
                state = turn.state
                visit(scripted, turn)
            }
        }
    }

    /// Replays a file, whatever it turns out to be.
    package func replay(_ file: SourceFile) -> TranscriptResult {
        do throws(TranscriptFaults) {
            return replay(try TranscriptReader.read(file: file.name, bytes: file.bytes))
        } catch {
            return TranscriptResult(unreadable: file.name, bytes: file.bytes, faults: error)
        }
    }

    /// Compares every turn with what is pinned of it.
    package func replay(_ transcript: Transcript) -> TranscriptResult {
        var failures: [FailedTurn] = []
        forEachTurn(of: transcript) { scripted, turn in
            if let failure = failure(scripted, turn) { failures.append(failure) }
        }
        return TranscriptResult(transcript, failures: failures)
    }

    /// Whether every turn goes as pinned; stops at the first that does not.
    package func passes(_ script: Script) -> Bool {
        var state = DialogueState()
        return script.turns.allSatisfy { scripted in
            let turn = assistant.respond(to: scripted.question, in: state)
            state = turn.state
            return differences(scripted, turn, Expectation(turn, assistant.rulebook)).isEmpty
        }
    }

    private func differences(
        _ scripted: ScriptedTurn, _ turn: Turn, _ found: Expectation
    ) -> [Difference] {
        let differences = scripted.decision?.value.differences(from: found) ?? []
        guard differences.isEmpty, let pinned = scripted.wording?.value else { return differences }
        let wording = turn.wording
        return pinned == wording ? [] : [.wording(expected: pinned, found: wording)]
    }

    private func failure(_ scripted: ScriptedTurn, _ turn: Turn) -> FailedTurn? {
        let found = Expectation(turn, assistant.rulebook)
        let differences = differences(scripted, turn, found)
        guard let first = differences.first else { return nil }
        let isWording = first.kind == .wording
        let expected = isWording ? nil : scripted.decision?.value
        let reworded =
            isWording ? index.origins(ofNew: turn.answer, beside: scripted.wording?.value ?? []) : []
        return FailedTurn(
            scripted: scripted, found: found, wording: turn.wording, differences: differences,
            contest: expected.flatMap { IntentContest($0, found, turn, assistant) },
            origins: reworded.isEmpty ? index.origins(of: found, behind: first.kind) : reworded,
            expectedOrigins: expected.map { index.origins(of: $0, behind: first.kind) } ?? [])
    }
}
