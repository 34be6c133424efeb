import Rulebooks

/// A sentence about a recommendation, out of the tables.
package struct SizingRemark: Sendable, Equatable {
    /// Name of the row.
    package let rule: String
    package let text: String
    /// Nil for a remark without a fact in it.
    package let source: Source?
    /// The row's remark for whoever asks why; may be empty.
    package let because: String
}
