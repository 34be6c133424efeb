import RuleFolders
import Rulebooks
import Transcripts

/// Transcripts replayed, and those that could not be read.
struct TestRun {
    let results: [TranscriptResult]
    let faults: [TranscriptFaults]

    /// Replays files in their order.
    init(_ files: [SourceFile], _ replayer: Replayer) {
        var results: [TranscriptResult] = []
        var faults: [TranscriptFaults] = []
        for file in files {
            do throws(TranscriptFaults) {
                results.append(replayer.replay(try TranscriptReader.read(file: file.name, bytes: file.bytes)))
            } catch {
                faults.append(error)
            }
        }
        self.results = results
        self.faults = faults
    }

    var summary: TestSummary { TestSummary(results, unreadable: faults.count) }

    var passes: Bool { faults.isEmpty && results.allSatisfy(\.passes) }

    /// Those that could be read.
    var transcripts: [Transcript] { results.map(\.transcript) }
}
