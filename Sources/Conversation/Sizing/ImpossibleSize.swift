/// A size that no shoe has: outside its scale's range, or no number at all.
package struct ImpossibleSize: Sendable, Equatable {
    /// As typed, such as `US 55` or `purple`.
    package let typed: String
    /// The system said, such as `us`; nil when none was said.
    package let system: String?
    package let tokens: Range<Int>
    /// Whether it is one only as an answer to the question for a size: "size guide" asks for something.
    let isLatent: Bool
}
