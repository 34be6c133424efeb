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
        if let speed = batchSpeed(isAllNew: true, &report) {
            report.atLeast("batch, one core, no line twice", speed, "questions/s", budget: 300_000)
        }
        if let speed = batchSpeed(isAllNew: true, onAllCores: true, &report) {
            report.note("  on all cores", speed, "questions/s")
        }
        if let speed = batchSpeed(isAllNew: false, &report) {
            report.note("  one core, half the lines said before", speed, "questions/s")
        }
    }

    /// Questions a second, the median of three runs.
    private func batchSpeed(isAllNew: Bool, onAllCores: Bool = false, _ report: inout Report) -> Double? {
        let count = 200_000
        guard
            let questions = QuestionFile(asks, count: count, asObjects: true, isAllNew: isAllNew, seed: 2)
        else {
            report.missing("batch, one core", "no room in /tmp")
            return nil
        }
        let runs = (0..<3).compactMap { _ in
            onAllCores
                ? ChildRun.run(program, ["batch"], input: questions.path)
                : OneCore.run(program, ["batch"], input: questions.path)
        }
        guard runs.count == 3, runs.allSatisfy({ $0.status == 0 }) else {
            report.missing("batch, one core", "a run failed")
            return nil
        }
        report.note("  peak memory of batch", Double(runs.map(\.peakBytes).max() ?? 0) / 1_048_576, "MB")
        return Double(count) / (runs.map(\.nanoseconds).median / 1e9)
    }
}
