/// What a later line may refer to: a turn without the state behind it.
package struct PastTurn: Sendable {
    package let line: String
    package let decision: Decision
    package let answer: Answer
    let understanding: Understanding
    let plan: Plan
}
