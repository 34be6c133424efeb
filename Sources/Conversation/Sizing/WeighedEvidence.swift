import Rulebooks

/// A shoe or a size that was told and that a row accepts, with what it weighs beside the others.
struct WeighedEvidence: Sendable {
    /// As its row calls it, such as `your usual US 9`.
    let called: String
    /// Of its row; the lowest number weighs most.
    let rank: Int
    /// Whether stronger evidence was told, so that nothing came of this.
    let isOutranked: Bool
    /// Where it leads by itself, with foot and taste.
    let course: SizingCourse
}
