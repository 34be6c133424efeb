/// An intent that a response answers or offers.
package struct ChosenIntent: Sendable, Equatable {
    package let name: String
    /// 0 to 1.
    package let confidence: Float

    package init(name: String, confidence: Float) {
        self.name = name
        self.confidence = confidence
    }
}
