/// A transcript file: conversations with what is pinned of them, and its bytes as found.
package struct Transcript: Sendable, Equatable {
    /// The path shown in messages.
    package let file: String
    /// The content, unchanged, so that rewriting a part leaves all else as it is.
    package let bytes: [UInt8]
    /// The conversations in their order.
    package let scripts: [Script]

    /// The number of lines typed in it.
    package var turnCount: Int { scripts.reduce(0) { $0 + $1.turns.count } }
}
