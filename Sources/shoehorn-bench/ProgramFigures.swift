/// What can be seen of the program from outside: how soon it answers, how fast, and with how much memory.
struct ProgramFigures {
    let program: String
    /// The examples of its rules.
    let asks: [String]

    func measure(into report: inout Report) {
        guard let ask = asks.first else { return report.missing("questions", "the rules have none") }
        measureStart(ask, &report)
        measureMemory(&report)
        measureBatch(&report)
    }

    /// Runs of both programs by turns, so that a busy moment hits both.
    private func measureStart(_ ask: String, _ report: inout Report) {
        var floor: [Double] = []
        var answer: [Double] = []
        for _ in 0..<61 {
            guard let first = ChildRun.run("/bin/true"), let second = ChildRun.run(program, ["ask", ask])
            else {
                return report.missing("start to first answer", "\(program) does not start")
            }
            floor.append(first.nanoseconds)
            answer.append(second.nanoseconds)
        }
        report.note("  /bin/true", floor.median / 1e6, "ms")
        report.note("  ask", answer.median / 1e6, "ms")
        report.atMost("start to first answer", answer.median / floor.median, "× /bin/true", budget: 8)
    }

    private func measureMemory(_ report: inout Report) {
        guard let lines = QuestionFile(asks, count: 100, asObjects: false, seed: 1),
            let run = ChildRun.run(program, input: lines.path)
        else { return report.missing("peak memory of the chat", "no run") }
        // A child's peak counts from its parent's: what even /bin/true seems to need is this program's.
        let floor = ChildRun.run("/bin/true")?.peakBytes ?? 0
        guard run.peakBytes > floor else {
            return report.missing("peak memory of the chat", "hidden by this program")
        }
        report.atMost("peak memory of the chat", Double(run.peakBytes) / 1_048_576, "MB", budget: 16)
    }

    private func measureBatch(_ report: inout Report) {
        let count = 200_000
        guard let questions = QuestionFile(asks, count: count, asObjects: true, seed: 2) else {
            return report.missing("batch, one core", "no room in /tmp")
        }
        let runs = (0..<3).compactMap { _ in OneCore.run(program, ["batch"], input: questions.path) }
        guard runs.count == 3, runs.allSatisfy({ $0.status == 0 }) else {
            return report.missing("batch, one core", "a run failed")
        }
        let seconds = runs.map(\.nanoseconds).median / 1e9
        report.atLeast("batch, one core", Double(count) / seconds, "questions/s", budget: 300_000)
        report.note("  peak memory of batch", Double(runs.map(\.peakBytes).max() ?? 0) / 1_048_576, "MB")
    }
}
