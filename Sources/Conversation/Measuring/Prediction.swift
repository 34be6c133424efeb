/// What a plain classifier made of a text.
package struct Prediction: Sendable, Equatable {
    package let text: LabelledText
    /// The best intent, or several joined by `|`, before refusing.
    package let best: String
    /// The best intent's own score, also where it is refused.
    package let confidence: Float
    package let isRefused: Bool

    package init(text: LabelledText, best: String, confidence: Float, isRefused: Bool) {
        self.text = text
        self.best = best
        self.confidence = confidence
        self.isRefused = isRefused
    }

    /// The best intent, or `oos`.
    package var intent: String { isRefused ? LabelledText.outOfScope : best }
}
