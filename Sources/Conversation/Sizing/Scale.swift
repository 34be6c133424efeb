/// A scale that sizes are given on: a row of the table `scale`. All figures are in tenths of its unit.
package struct Scale: Sendable {
    /// Name as recommendations give it, such as `us-men`; empty for one that is only read, such as mm.
    package let name: String
    package let system: String
    package let side: String?
    /// What a size may be.
    package let range: ClosedRange<Int>
    /// What a number without a scale may be to be read on this one.
    let bareRange: ClosedRange<Int>?
    /// Numbers with this unit that are measures of a body, not sizes.
    let bodyRange: ClosedRange<Int>?
    /// The step between sizes; nil where there is none.
    package let grid: Int?
    /// The system that its sizes are read as, and how many of its units make one there; nil where it
    /// stands for itself.
    let readAs: (system: String, divisor: Int)?
    /// The label's text with `{size}` in it.
    let label: String

    /// A size on this scale as people write it, such as `US men's 9.5`.
    package func label(_ tenths: Int) -> String {
        Template.fill(label, ["size": Size.text(tenths)])
    }

    /// What its sizes are called without a number, such as `US men's`.
    var title: String {
        let words = Template.fill(label, ["size": ""]).split(separator: " ")
        return words.joined(separator: " ")
    }
}
