import Conversation

/// `/forget [what]`: drops what was told about one thing, or about you altogether.
struct ForgetCommand: SlashCommand {
    let name = "/forget"
    let summary = "forget what you told me: /forget width, or all of it"

    /// What stands for all that was told, as does nothing at all.
    private static let all: Set<String> = ["all", "everything", "all of it"]

    func run(_ argument: String, in session: inout ChatSession) -> ChatReply {
        let slots = Set(session.assistant.remembered(in: session.state).map(\.slot)).sorted()
        guard !slots.isEmpty else { return .remark("There is nothing to forget.") }
        if argument.isEmpty || Self.all.contains(argument.lowercased()) {
            session.state = session.state.forgetting(nil)
            return .remark("Forgotten: all you told me about your size and feet.")
        }
        guard let slot = slots.first(where: { $0 == argument.lowercased() }) else {
            return .remark("I can forget \(slots.joined(separator: ", ")); /forget alone forgets all of it.")
        }
        session.state = session.state.forgetting(slot)
        return .remark("Forgotten: \(slot).")
    }
}
