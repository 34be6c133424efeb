/// The kinds of blocks in a `.rules` file, as written at the left edge.
enum BlockKind: String, Sendable, CaseIterable {
    case article
    case intent
    case uncovered
    case concept
    case spelling
    case phrase
    case entity
    case table
}
