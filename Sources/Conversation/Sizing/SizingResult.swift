/// What can be said about a size with what is known.
package struct SizingResult: Sendable, Equatable {
    /// Two things told that cannot both hold.
    package struct Contradiction: Sendable, Equatable {
        /// `size`, or the kind of fact.
        package let slot: String
        /// Both as people call them, in the order of the tables, such as `narrow` and `wide`.
        package let values: [String]
    }

    package internal(set) var recommendation: Recommendation?
    /// What is said for the recommendation, in order; each with its source.
    package internal(set) var said: [SizingRemark] = []
    /// What is to be noted beside it: other evidence, rounding, centimetres.
    package internal(set) var remarks: [SizingRemark] = []
    /// Whom the recommended size is for, `men` or `women`; nil when nobody said.
    package internal(set) var side: String?
    /// The same size on other scales, where the charts have it.
    package internal(set) var equivalents: [SizeChart.Equivalent] = []
    /// The slot to ask for: `size`, or a kind of fact that could change the size; nil when nothing is missing.
    package internal(set) var missing: String?
    package internal(set) var contradiction: Contradiction?
    package internal(set) var impossible: ImpossibleSize?
    /// Shoes told that the articles do not cover, as answers call them.
    package internal(set) var uncoveredReferences: [String] = []
    /// Shoes told that do not fit, as answers call them.
    package internal(set) var notFitting: [String] = []
    /// Whether someone was named whose sizes are not covered, such as a child.
    package internal(set) var isUncoveredPerson = false
    /// Whether the size is not known to them, or not to be told: the general rule is all there is.
    package internal(set) var isSizeDeclined = false

    package init() {}
}
