import Conversation
import Rulebooks
import ShippedRules

/// How long it takes to read rules and to be ready.
struct ReadingFigures {
    let files: [SourceFile]

    func measure(into report: inout Report) {
        measureReady(&report)
        measureReading(&report)
    }

    private func measureReady(_ report: inout Report) {
        var (files, rules, model, all): ([Double], [Double], [Double], [Double]) = ([], [], [], [])
        for _ in 0..<15 {
            let stopwatch = Stopwatch()
            let found = ShippedRules.rulebookFiles()
            files.append(stopwatch.nanoseconds)
            guard let rulebook = try? Rulebook(reading: found) else {
                return report.missing("ready", "bad rules")
            }
            rules.append(stopwatch.nanoseconds)
            let features = ConstantBytes(ShippedRules.features)
            guard let learnt = try? IntentModel(encoded: ShippedRules.model(), features: features) else {
                return report.missing("ready to answer", "bad model")
            }
            model.append(stopwatch.nanoseconds)
            _ = Assistant(rulebook, model: learnt)
            all.append(stopwatch.nanoseconds)
        }
        report.note("  rule files out of the program, after", files.median / 1e6, "ms")
        report.note("  rules read and checked, after", rules.median / 1e6, "ms")
        report.note("  model read, after", model.median / 1e6, "ms")
        report.atMost("ready to answer, in process", all.median / 1e6, "ms", budget: 5)
    }

    private func measureReading(_ report: inout Report) {
        let size = 20_000_000
        let many = RepeatedRules.files(files, bytes: size)
        let bytes = many.reduce(0) { $0 + $1.bytes.count }
        var times: [Double] = []
        for _ in 0..<3 {
            let stopwatch = Stopwatch()
            guard let rulebook = try? Rulebook(reading: many) else {
                return report.missing("reading rules", "the repeated rules have a fault")
            }
            times.append(stopwatch.nanoseconds)
            if rulebook.intents.isEmpty { return report.missing("reading rules", "nothing was read") }
        }
        report.atLeast(
            "reading and checking \(bytes / 1_000_000) MB of rules", Double(bytes) * 1000 / times.median,
            "MB/s",
            budget: 100)
    }
}
