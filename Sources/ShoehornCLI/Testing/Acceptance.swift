import ArgumentParser
import Glibc
import Transcripts

/// Accepts changed turns of one transcript, one after another; each is on the disk before the next.
struct Acceptance {
    private let transcript: Transcript
    private var accepted: [FailedTurn] = []
    /// What stands in the file now.
    private var written: [UInt8]

    init(_ transcript: Transcript) {
        self.transcript = transcript
        written = transcript.bytes
    }

    /// Writes what these turns are now into the file.
    ///
    /// - Throws: When it cannot be written, or somebody else has changed it; it is as it was then.
    mutating func accept(_ failures: [FailedTurn]) throws(WritingFault) {
        let all = accepted + failures
        let new = transcript.accepting(all)
        try FileWriter.replace(transcript.file, written, with: new)
        (accepted, written) = (all, new)
    }

    /// Complains and throws an exit status where nobody can be meant to accept anything.
    static func refuseInCI(_ shell: Shell) throws {
        guard getenv("CI").map({ String(cString: $0) }) ?? "" != "" else { return }
        shell.complain("the environment variable CI is set, and what a machine accepts nobody has looked at")
        throw ExitCode.validationFailure
    }
}
