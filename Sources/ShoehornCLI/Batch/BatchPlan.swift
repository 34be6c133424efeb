import Conversation

/// Which lines of a block belong together: those of one session, and those that say the same by themselves.
struct BatchPlan {
    /// Where a line's object comes from.
    private enum Source {
        case known([UInt8])
        case talk(Int, line: Int)
    }

    /// What there is to answer; each talk may be answered at the same time as the others.
    private(set) var talks: [BatchTalk] = []
    /// The talk of each session.
    private(set) var sessions: [String: Int] = [:]
    /// The talk of each text, in UTF-8, that is a conversation of its own.
    private(set) var alone: [[UInt8]: Int] = [:]
    private var sources: [Source] = []

    /// How many lines there are to answer.
    var textCount: Int { talks.reduce(0) { $0 + $1.texts.count } }

    /// A line that was answered before, or needs no answer.
    mutating func add(known object: [UInt8]) { sources.append(.known(object)) }

    /// A line that no other belongs to: the same words always get the same answer.
    mutating func add(alone text: String) {
        let words = Array(text.utf8)
        let talk = alone[words] ?? talks.count
        if talk == talks.count {
            alone[words] = talk
            talks.append(BatchTalk(state: DialogueState(), texts: [text]))
        }
        sources.append(.talk(talk, line: 0))
    }

    /// A line of a session, which before the block's first line of it was in this state.
    mutating func add(_ text: String, in session: String, since state: @autoclosure () -> DialogueState) {
        let talk = sessions[session] ?? talks.count
        if talk == talks.count {
            sessions[session] = talk
            talks.append(BatchTalk(state: state(), texts: []))
        }
        sources.append(.talk(talk, line: talks[talk].texts.count))
        talks[talk].texts.append(text)
    }

    /// The object of each line, out of those of each talk.
    func objects(of talks: [[[UInt8]]]) -> [[UInt8]] {
        sources.map { source in
            switch source {
            case .known(let object): object
            case .talk(let talk, let line): talks[talk][line]
            }
        }
    }
}
