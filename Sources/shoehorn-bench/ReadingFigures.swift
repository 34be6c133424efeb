import Conversation
import Rulebooks
import ShippedRules

/// How long it takes to read rules and to be ready.
struct ReadingFigures {
    let files: [SourceFile]

    func measure(into report: inout Report) {
        measureReady(&report)
        measureWhole(&report)
        measureReading(&report)
    }

    /// What the program does before its first answer: the rules without what only learning needs, all else as stored.
    private func measureReady(_ report: inout Report) {
        let steps = steps {
            try? Rulebook(rereading: ShippedRules.briefFiles())
        } mentions: {
            try? MentionFinder(encoded: ShippedRules.mentions())
        }
        guard let steps else { return report.missing("ready to answer", "bad rules or a bad model") }
        report.note("  the program's rules read, after", steps.rules / 1e6, "ms")
        report.note("  model read, after", steps.model / 1e6, "ms")
        report.atMost("ready to answer, in process", steps.all / 1e6, "ms", budget: 5)
    }

    /// The same with all rules, checked, and nothing stored but the model: what a folder of rules takes.
    private func measureWhole(_ report: inout Report) {
        let steps = steps {
            try? Rulebook(reading: ShippedRules.rulebookFiles())
        } mentions: {
            nil
        }
        guard let steps else { return report.missing("ready, all rules", "bad rules or a bad model") }
        report.note("  all rules, with every example, read and checked", steps.rules / 1e6, "ms")
        report.note("  ready to answer from them", steps.all / 1e6, "ms")
    }

    /// Nanoseconds until each step is done, the medians of some runs; nil if one fails.
    private func steps(
        rules: () -> Rulebook?, mentions: () -> MentionFinder?
    ) -> (rules: Double, model: Double, all: Double)? {
        var times: (rules: [Double], model: [Double], all: [Double]) = ([], [], [])
        for _ in 0..<15 {
            let stopwatch = Stopwatch()
            guard let rulebook = rules() else { return nil }
            times.rules.append(stopwatch.nanoseconds)
            let features = ConstantBytes(ShippedRules.features)
            guard let model = try? IntentModel(encoded: ShippedRules.model(), features: features) else {
                return nil
            }
            times.model.append(stopwatch.nanoseconds)
            _ = Assistant(rulebook, model: model, mentionFinder: mentions())
            times.all.append(stopwatch.nanoseconds)
        }
        return (times.rules.median, times.model.median, times.all.median)
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
