import ArgumentParser
import Rulebooks
import Transcripts

extension Shell {
    /// What a file has to be played, or complaints and an exit status.
    func score(_ file: SourceFile) throws -> Score {
        do throws(TranscriptFaults) {
            return try Score(file)
        } catch {
            for fault in error.list { errors.line(fault.description) }
            throw ExitCode.unusable
        }
    }
}
