/// A size, at most one alternative, and the rules that led there.
package struct Recommendation: Sendable, Equatable {
    /// `us-men`, `us-women`, `us`, `uk`, `eu` or `cm`.
    package let scale: String
    /// Plain decimal text, such as `9.5`.
    package let size: String
    package let alternative: String?
    /// Row names in the order they fired.
    package let rules: [String]

    package init(scale: String, size: String, alternative: String?, rules: [String]) {
        self.scale = scale
        self.size = size
        self.alternative = alternative
        self.rules = rules
    }
}
