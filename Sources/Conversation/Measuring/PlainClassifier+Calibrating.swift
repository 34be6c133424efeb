extension PlainClassifier {
    private static let foldCount = 5

    /// The score below which to refuse, worked out from the texts to learn from alone.
    ///
    /// Every text is scored by a classifier that was learnt without it; the threshold refuses a tenth of them.
    package static func threshold(
        _ texts: [LabelledText], english: EnglishWords, options: Options = Options()
    ) -> Float {
        var ranks: [String: Int] = [:]
        var subjects: [String: Int] = [:]
        let folds = texts.map { text in
            let subject = subjects[text.intent] ?? subjects.count
            subjects[text.intent] = subject
            let rank = ranks[text.intent] ?? 0
            ranks[text.intent] = rank + 1
            return (rank + subject) % foldCount
        }
        var scores: [Float] = []
        for fold in 0..<foldCount {
            let kept = texts.indices.filter { folds[$0] != fold }.map { texts[$0] }
            guard !kept.isEmpty else { continue }
            let classifier = PlainClassifier(kept, english: english, options: options)
            for index in texts.indices where folds[index] == fold {
                guard texts[index].intent != LabelledText.outOfScope else { continue }
                scores.append(classifier.best(texts[index].text)?.confidence ?? 0)
            }
        }
        return Quantile.of(scores, at: options.refusedShare)
    }
}
