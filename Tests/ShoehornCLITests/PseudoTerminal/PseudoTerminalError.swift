/// Why a test in a pseudo terminal cannot go on.
struct PseudoTerminalError: Error, CustomStringConvertible {
    /// What happened, where, and what the screen looked like.
    let description: String
}
