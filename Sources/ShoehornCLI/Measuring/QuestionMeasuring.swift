import Conversation
import Rulebooks
import ShippedRules

/// Measures on labelled questions, or on the rules' own.
struct QuestionMeasuring {
    let options: MeasureOptions

    /// Measures file after file.
    ///
    /// - Returns: Whether each reached what is required.
    func run(_ files: [(String, [LabelledQuestion])], _ assistant: Assistant, _ output: Output) -> Bool {
        var isEnough = true
        for (index, file) in files.enumerated() {
            if index > 0, !options.json { output.line("") }
            let measurement = assistant.measure(file.1.map(slipping))
            report(file.0, measurement, seconds: nil, output)
            isEnough = isEnough && options.isEnough(measurement.tally.percentRight)
        }
        return isEnough
    }

    /// Measures the rules on themselves, with a part of them left out at a time.
    func runFolds(_ rulebook: Rulebook, _ output: Output) -> Bool {
        let english = EnglishWords(tabSeparated: ShippedRules.english())
        let count = options.folds ?? 5
        let stopwatch = Stopwatch()
        let measurement = RuleFolds(rulebook, english: english, count: count).measure()
        report("ask lines, \(count) folds", measurement, seconds: stopwatch.seconds, output)
        return options.isEnough(measurement.tally.percentRight)
    }

    private func slipping(_ question: LabelledQuestion) -> LabelledQuestion {
        guard let count = options.typos, count > 0 else { return question }
        let slips = SlipMaker(count: count, variant: options.seed)
        var question = question
        for index in question.turns.indices {
            question.turns[index].text = slips.slipping(question.turns[index].text)
        }
        return question
    }

    private func report(_ name: String, _ measurement: Measurement, seconds: Double?, _ output: Output) {
        if options.json {
            let writer = MeasurementJSON(isSummary: options.summary)
            output.append { writer.append(name, measurement, seconds: seconds, to: &$0) }
            return
        }
        let text = MeasurementText(isSummary: options.summary)
        for line in text.lines(name, measurement) { output.line(VisibleText.of(line)) }
        if let seconds { output.line("\n  took \(Share.decimal(seconds)) s") }
    }
}
