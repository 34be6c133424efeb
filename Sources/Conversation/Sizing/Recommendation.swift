/// The size to take.
package struct Recommendation: Sendable, Equatable {
    /// Name of the scale: `us-men`, `us-women`, `us`, `uk`, `eu`, `cm`.
    package let scale: String
    /// Such as `9.5`.
    package let size: String
    package let alternative: String?
    /// Names of the table rows that made it, in the order they fired.
    package let rules: [String]
    /// Size and alternative as people write them, such as `US men's 9.5`.
    package let label: String
    package let alternativeLabel: String?
    /// Whether the scale was read off the number, since nobody said it.
    package let isScaleAssumed: Bool
}
