import Rulebooks

/// Evidence that a row of the table `evidence` accepts, with the size that it comes to.
struct Candidate {
    let evidence: Evidence
    let row: DecisionTable.Row
    /// The row's place in the table, to settle ties the same way always.
    let order: Int
    let rank: Int
    /// The scale of the size said.
    let scale: Scale
    let isScaleAssumed: Bool
    /// The size that the row starts from, in tenths.
    let base: Int
    /// Half sizes up from it by the row itself.
    let up: Int
    /// The row's own alternative, in tenths; nil without one.
    let alternative: Int?
    /// What the foot is to this evidence (column `foot`), the key into the table `adjustment`.
    let foot: String
    /// The fact that is worth asking for (column `ask`); empty when none is.
    let ask: String

    /// The size that it comes to before foot and taste.
    var size: Int { base + up * (scale.grid ?? 0) }
}
