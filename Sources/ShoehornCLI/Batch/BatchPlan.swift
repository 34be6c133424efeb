import Conversation

/// Which lines of a block belong together: those of one session, and some of those that say the same by themselves.
struct BatchPlan {
    /// Where a line's object comes from.
    enum Source {
        case known([UInt8])
        case talk(Int, line: Int)
    }

    /// What there is to answer; each talk may be answered at the same time as the others.
    private(set) var talks: [BatchTalk] = []
    /// The talk of each session.
    private(set) var sessions: [String: Int] = [:]
    /// Where each text that is a conversation of its own is answered.
    private(set) var alone: [BatchText: (talk: Int, line: Int)] = [:]
    /// The source of each line of the block.
    private(set) var sources: [Source] = []
    /// The talk that takes the next line that is a conversation of its own.
    private var open: Int?

    /// So many lines go to a core at a time: enough to be worth the handing over, few enough to keep all busy.
    private static let linesOfTalk = 32

    /// How many lines there are to answer.
    var textCount: Int { talks.reduce(0) { $0 + $1.texts.count } }

    /// A line that was answered before, or needs no answer.
    mutating func add(known object: [UInt8]) { sources.append(.known(object)) }

    /// A line that no other belongs to: the same words always get the same answer.
    mutating func add(alone words: BatchText, _ text: String) {
        if let (talk, line) = alone[words] {
            sources.append(.talk(talk, line: line))
            return
        }
        if let full = open, talks[full].texts.count == Self.linesOfTalk { open = nil }
        let talk = open ?? begin(nil)
        open = talk
        alone[words] = (talk, talks[talk].texts.count)
        add(text, to: talk)
    }

    /// A line of a session, which before the block's first line of it was in this state.
    mutating func add(_ text: String, in session: String, since state: @autoclosure () -> DialogueState) {
        let talk = sessions[session] ?? begin(state())
        sessions[session] = talk
        add(text, to: talk)
    }

    private mutating func begin(_ state: DialogueState?) -> Int {
        talks.append(BatchTalk(state: state, texts: []))
        return talks.count - 1
    }

    private mutating func add(_ text: String, to talk: Int) {
        sources.append(.talk(talk, line: talks[talk].texts.count))
        talks[talk].texts.append(text)
    }
}
