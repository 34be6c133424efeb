import Conversation

extension ChatReply {
    /// The reply as it is shown; nil if there is nothing more to say.
    func text(_ renderer: ScreenRenderer) -> String? {
        switch self {
        case .answer(let answer, _): renderer.text(answer)
        case .recommendation(let answer, let ladder, let isOpen, let inWords):
            renderer.text(answer, ladder, isOpen: isOpen, inWords: inWords)
        case .ladder(let ladder, let inWords): renderer.text(ladder, inWords: inWords)
        case .remark(let text): renderer.text(text)
        case .groups(let groups): renderer.text(Explanation(groups: groups))
        case .leave: nil
        }
    }

    /// Whether a chat in a terminal ends here.
    var endsChat: Bool {
        switch self {
        case .answer(_, let isFarewell): isFarewell
        case .leave: true
        case .recommendation, .ladder, .remark, .groups: false
        }
    }
}
