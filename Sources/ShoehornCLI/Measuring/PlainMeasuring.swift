import Conversation
import ShippedRules

/// Measures on labelled texts alone, without a rule base.
struct PlainMeasuring {
    let options: MeasureOptions

    /// - Returns: Whether what is required was reached.
    func run(train: String, test: String, _ shell: Shell) throws -> Bool {
        let learning = try LabelledTable.read(train)
        let texts = try LabelledTable.read(test)
        guard learning.contains(where: { $0.intent != LabelledText.outOfScope }) else {
            throw InputFault.kind(
                path: train, message: "there is no intent to learn, only \(LabelledText.outOfScope)")
        }
        let english = EnglishWords(tabSeparated: ShippedRules.english())
        let stopwatch = Stopwatch()
        let settings = options.multi ? PlainClassifier.Options.severalQuestions : PlainClassifier.Options()
        let classifier = PlainClassifier(learning, english: english, options: settings)
        let threshold = PlainClassifier.threshold(learning, english: english, options: settings)
        let seconds = stopwatch.seconds
        let predictions = texts.map { predict($0, classifier, threshold) }
        if let out = options.out { try write(predictions, to: out) }
        let score = PredictionScore(predictions)
        let report = PredictionReport(
            name: test, intentCount: classifier.intents.count, exampleCount: learning.count,
            threshold: threshold,
            score: score, isMulti: options.multi, seconds: seconds)
        if options.json {
            shell.output.append { report.append(to: &$0) }
        } else {
            for line in report.lines { shell.output.line(VisibleText.of(line)) }
        }
        return options.isEnough(
            score.inScope == 0 ? 100 : 100 * Double(score.rightBeforeRefusing) / Double(score.inScope))
    }

    private func predict(_ text: LabelledText, _ classifier: PlainClassifier, _ threshold: Float)
        -> Prediction
    {
        guard options.multi else {
            let best = classifier.best(text.text)
            let confidence = best?.confidence ?? 0
            let name = best?.intent ?? LabelledText.outOfScope
            return Prediction(
                text: text, best: name, confidence: confidence, isRefused: confidence < threshold)
        }
        // Each question has to be sure enough by itself, so there is nothing to refuse as a whole.
        let all = classifier.all(text.text)
        let names = all.isEmpty ? LabelledText.outOfScope : all.map(\.intent).joined(separator: "|")
        return Prediction(
            text: text, best: names, confidence: all.map(\.confidence).min() ?? 0, isRefused: false)
    }

    /// Writes `id TAB intent-or-oos TAB confidence TAB intent before refusing`, over a file that is there.
    private func write(_ predictions: [Prediction], to path: String) throws(WritingFault) {
        var bytes: [UInt8] = []
        for prediction in predictions {
            let confidence = SixDecimals.text(prediction.confidence)
            let columns = [prediction.text.id, prediction.intent, confidence, prediction.best]
            bytes += (columns.joined(separator: "\t") + "\n").utf8
        }
        try FileWriter.overwrite(path, bytes)
    }
}
