/// A conversation as a test among others.
struct TestCase {
    let file: String
    let title: String
    let failures: [FailedTurn]
    let faults: [TranscriptFault]

    var passes: Bool { failures.isEmpty && faults.isEmpty }

    /// A test for each conversation of a transcript; one for a file that cannot be read.
    static func cases(of result: TranscriptResult) -> [TestCase] {
        let file = result.transcript.file
        guard result.faults.isEmpty else {
            return [TestCase(file: file, title: "can be read", failures: [], faults: result.faults)]
        }
        return result.transcript.scripts.map { script in
            let title = script.title ?? script.turns.first?.question ?? ""
            return TestCase(file: file, title: title, failures: result.failures(in: script), faults: [])
        }
    }

    /// What is wrong, line by line.
    func details(_ text: FailureText) -> [String] {
        faults.map(\.description) + failures.flatMap { text.lines($0, in: file) }
    }
}
