/// A line beginning with a slash that a chat obeys: one type and one file each, listed in `SlashCommands.all`.
protocol SlashCommand: Sendable {
    /// What is typed, with the slash.
    var name: String { get }
    /// What it does, for `/help`: a few words without a full stop.
    var summary: String { get }
    /// Does it.
    ///
    /// - Parameters:
    ///   - argument: What follows the name, without spaces around it; mostly empty.
    ///   - session: The conversation, to look at or to change.
    func run(_ argument: String, in session: inout ChatSession) -> ChatReply
}
