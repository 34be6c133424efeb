import Glibc
import Transcripts

/// Shows changed turns one by one, and accepts those that somebody says yes to.
struct Review {
    let failureText: FailureText
    let output: Output
    /// The next line typed; nil at the end.
    let ask: () -> String?

    /// What came of it.
    struct Outcome: Equatable {
        var accepted = 0
        var left = 0
        /// Files that could not be written.
        var complaints: [String] = []
    }

    /// Walks through all of them, or until somebody quits.
    func run(_ results: [TranscriptResult]) -> Outcome {
        var outcome = Outcome()
        let total = results.reduce(0) { $0 + $1.failures.count }
        outcome.left = total
        var number = 0
        for result in results where !result.failures.isEmpty {
            var acceptance = Acceptance(result.transcript)
            for failure in result.failures {
                number += 1
                show(failure, result.transcript.file, "\(number) of \(total)")
                switch answer() {
                case nil: return outcome
                case false?: continue
                case true?: break
                }
                do throws(WritingFault) {
                    try acceptance.accept([failure])
                    outcome.accepted += 1
                    outcome.left -= 1
                } catch {
                    outcome.complaints.append(error.description)
                    output.line("Not accepted: \(error.description).")
                    output.flush()
                    // The rest of this file would meet the same.
                    break
                }
            }
        }
        return outcome
    }

    private func show(_ failure: FailedTurn, _ file: String, _ number: String) {
        output.line("")
        for line in failureText.visibleLines(failure, in: file) { output.line(line) }
        if failure.differences.first?.kind != .wording {
            for line in failure.wording { output.line("      " + line) }
        }
        output.line("(\(number)) a accept, r reject, q quit:")
        output.flush()
    }

    /// Yes, no, or nil to quit; asks again until it is one of them.
    private func answer() -> Bool? {
        while let line = ask() {
            switch line.lowercased().filter({ !$0.isWhitespace }) {
            case "a", "accept", "y", "yes": return true
            case "r", "reject", "n", "no": return false
            case "q", "quit": return nil
            default:
                output.line("Type a, r or q.")
                output.flush()
            }
        }
        return nil
    }
}
