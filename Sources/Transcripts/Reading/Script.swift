/// One conversation of a transcript: it begins knowing nothing.
package struct Script: Sendable, Equatable {
    /// What stands behind `title`; nil for a conversation that begins without one.
    package let title: String?
    package let turns: [ScriptedTurn]
}
