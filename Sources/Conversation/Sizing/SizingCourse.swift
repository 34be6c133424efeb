import Rulebooks

/// A size on its way through the tables, in tenths of its scale.
struct SizingCourse: Sendable {
    var scale: Scale
    var size: Int
    var alternative: Int?
    /// Half sizes up where the scale has no grid: said in words.
    var wordsUp = 0
    var wordsAlternative = false
    /// By side what the charts have on the scale wanted, where no side was said.
    var bySide: [String: String] = [:]
    /// The rows it came by, in the order they fired.
    var rows: [DecisionTable.Row]
}
