import Conversation

/// What comes of a line in a chat.
enum ChatReply: Equatable {
    /// What the assistant says; after a farewell a chat in a terminal ends.
    case answer(Answer, isFarewell: Bool)
    /// A remark of the program's own.
    case remark(String)
    /// Headed groups of lines.
    case groups([Explanation.Group])
    /// The end.
    case leave
}
