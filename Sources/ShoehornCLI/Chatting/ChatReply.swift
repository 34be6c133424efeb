import Conversation

/// What comes of a line in a chat.
enum ChatReply: Equatable {
    /// What the assistant says; after a farewell a chat in a terminal ends.
    case answer(Answer, isFarewell: Bool)
    /// A recommendation and the size on a ladder of the scales; `isOpen` if it ends with a question.
    case recommendation(Answer, SizeLadder, isOpen: Bool, inWords: Bool)
    /// That ladder by itself.
    case ladder(SizeLadder, inWords: Bool)
    /// A remark of the program's own.
    case remark(String)
    /// Headed groups of lines.
    case groups([Explanation.Group])
    /// The end.
    case leave
}
