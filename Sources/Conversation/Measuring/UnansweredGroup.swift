/// Questions without an answer that say the same in much the same words.
package struct UnansweredGroup: Sendable, Equatable {
    package let count: Int
    /// The wording that came most often.
    package let wording: String
    /// Other wordings, as they came.
    package let others: [String]
    /// The covered intent that comes closest, if any has a word in common.
    package let nearest: String?
    /// What a rule file takes to have it answered.
    package var askLine: String { "  ask     " + wording }
}
