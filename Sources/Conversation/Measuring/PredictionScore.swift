/// The figures of a classifier on texts it has not seen.
package struct PredictionScore: Sendable, Equatable {
    package private(set) var inScope = 0
    package private(set) var outOfScope = 0
    /// Texts in scope whose best intent is right, refused or not.
    package private(set) var rightBeforeRefusing = 0
    package private(set) var right = 0
    package private(set) var inScopeRefused = 0
    package private(set) var outOfScopeRefused = 0
    /// Area under the ROC curve of in scope against out of scope; nil where one is missing.
    package let area: Double?

    package init(_ predictions: [Prediction]) {
        var positives: [Float] = []
        var negatives: [Float] = []
        for prediction in predictions {
            if prediction.text.intent == LabelledText.outOfScope {
                outOfScope += 1
                outOfScopeRefused += prediction.isRefused ? 1 : 0
                negatives.append(prediction.confidence)
            } else {
                let isRight = Self.names(prediction.best) == Self.names(prediction.text.intent)
                inScope += 1
                rightBeforeRefusing += isRight ? 1 : 0
                right += isRight && !prediction.isRefused ? 1 : 0
                inScopeRefused += prediction.isRefused ? 1 : 0
                positives.append(prediction.confidence)
            }
        }
        area = RankingCurve.area(positives: positives, negatives: negatives)
    }

    /// All that were refused.
    package var refused: Int { inScopeRefused + outOfScopeRefused }

    /// The intents of a joined name; their order does not count.
    private static func names(_ joined: String) -> Set<Substring> { Set(joined.split(separator: "|")) }
}
