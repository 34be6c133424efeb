import ArgumentParser
import Transcripts

extension TestCommand {
    /// Accepts what is named; what is not there to be accepted is complained of, and nothing of that file written.
    func accept(_ targets: [AcceptTarget], _ results: [TranscriptResult], _ shell: Shell) throws {
        var status = ExitCode.success
        for result in results {
            let own = targets.filter { $0.file == result.transcript.file }
            do throws(WritingFault) {
                let failures = changed(own, in: result, shell, &status)
                guard !failures.isEmpty else { continue }
                var acceptance = Acceptance(result.transcript)
                try acceptance.accept(failures)
                for failure in failures {
                    shell.output.line(
                        "\(result.transcript.file):\(failure.line): accepted: \(failure.summary)")
                }
            } catch {
                shell.complain(error.description)
                status = .failed
            }
        }
        try shell.finish(status)
    }

    /// The changed turns that are meant.
    private func changed(
        _ targets: [AcceptTarget], in result: TranscriptResult, _ shell: Shell, _ status: inout ExitCode
    ) -> [FailedTurn] {
        if let fault = result.faults.first {
            shell.errors.line(fault.description)
            status = .unusable
            return []
        }
        var chosen: Set<Int> = []
        var isSound = true
        for target in targets {
            let failures = result.failures.filter { failure in
                target.line.map { failure.lines.contains($0) } ?? true
            }
            chosen.formUnion(failures.map(\.scripted.line))
            guard failures.isEmpty, let line = target.line else { continue }
            shell.complain("\(target.file):\(line): no changed turn stands there")
            status = .failed
            isSound = false
        }
        return isSound ? result.failures.filter { chosen.contains($0.scripted.line) } : []
    }
}
