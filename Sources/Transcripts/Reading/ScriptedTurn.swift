/// A line typed, and what is pinned of the answer.
package struct ScriptedTurn: Sendable, Equatable {
    /// What the person typed.
    package let question: String
    /// Number of the `>` line, from 1.
    package let line: Int
    /// What stands behind `=`; nil when the decision is not pinned.
    package internal(set) var decision: Pinned<Expectation>?
    /// The indented lines without their indentation; nil when the wording is not pinned.
    package internal(set) var wording: Pinned<[String]>?

    /// Whether anything is pinned of it.
    package var isPinned: Bool { decision != nil || wording != nil }

    /// Something pinned, and where it stands.
    package struct Pinned<Value: Sendable & Equatable>: Sendable, Equatable {
        package internal(set) var value: Value
        /// Number of its (first) line, from 1.
        package let line: Int
        /// Offsets into the file's bytes, from the line's start to before its end.
        package internal(set) var range: Range<Int>
    }
}
