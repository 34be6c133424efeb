/// What came of replaying a transcript.
package struct TranscriptResult: Sendable {
    package let transcript: Transcript
    package let failures: [FailedTurn]
    /// Why it could not be read, if it could not; nothing is replayed then.
    package let faults: [TranscriptFault]

    init(_ transcript: Transcript, failures: [FailedTurn]) {
        self.transcript = transcript
        self.failures = failures
        faults = []
    }

    /// What becomes of a file that cannot be read.
    package init(unreadable file: String, bytes: [UInt8], faults: TranscriptFaults) {
        transcript = Transcript(file: file, bytes: bytes, scripts: [])
        failures = []
        self.faults = faults.list
    }

    package var passes: Bool { failures.isEmpty && faults.isEmpty }

    /// The changed turns of one of its conversations.
    func failures(in script: Script) -> [FailedTurn] {
        let lines = Set(script.turns.map(\.line))
        return failures.filter { lines.contains($0.scripted.line) }
    }
}
