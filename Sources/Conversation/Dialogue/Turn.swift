/// One line and everything that was made of it, stage by stage.
package struct Turn: Sendable {
    /// The line as typed.
    package let line: String
    package let understanding: Understanding
    package let decision: Decision
    package let answer: Answer
    /// The state for the next line.
    package let state: DialogueState
    let plan: Plan
}
