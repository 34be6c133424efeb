/// What came of replaying a transcript.
package struct TranscriptResult: Sendable {
    package let transcript: Transcript
    package let failures: [FailedTurn]

    package var passes: Bool { failures.isEmpty }
}
