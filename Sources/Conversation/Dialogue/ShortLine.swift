/// A line sorted by what its words do in a conversation, to find lines that say nothing by themselves.
struct ShortLine {
    let understanding: Understanding
    private let vocabulary: DialogueVocabulary
    private let roles: [(mention: Mention, role: DialogueVocabulary.Role)]
    /// Tokens that are words or numbers.
    var words: [Int] { understanding.wordTokens }

    init(_ understanding: Understanding, _ vocabulary: DialogueVocabulary) {
        self.understanding = understanding
        self.vocabulary = vocabulary
        roles = understanding.cues.compactMap { mention in
            vocabulary.role(mention).map { (mention, $0) }
        }
    }

    /// A line with more words than this stands by itself.
    private static let mostWords = 9
    /// A value with more words around it is told, not just named.
    private static let mostWordsOfValue = 4

    private var isShort: Bool { !words.isEmpty && words.count <= Self.mostWords }

    func mentions(_ isWanted: (DialogueVocabulary.Role) -> Bool) -> [Mention] {
        roles.filter { isWanted($0.role) }.map(\.mention)
    }

    func has(_ role: DialogueVocabulary.Role) -> Bool { roles.contains { $0.role == role } }

    /// Whether every word belongs to a word of these roles, or to one of these stretches.
    private func consists(
        of isAllowed: (DialogueVocabulary.Role) -> Bool, and stretches: [Range<Int>] = []
    ) -> Bool {
        let allowed = mentions(isAllowed).map(\.tokens) + stretches
        return words.allSatisfy { word in allowed.contains { $0.contains(word) } }
    }

    var isQuestion: Bool {
        let line = understanding.line
        return line.tokens.contains { $0.kind == .stop && line.text($0) == "?" }
    }

    /// "Are Dunks narrow": a form of "be" in front asks, also where the question mark is left out.
    private var opensLikeQuestion: Bool {
        understanding.mentions.contains { mention in
            mention.tokens.lowerBound == words.first && vocabulary.asksByForm(mention)
        }
    }

    // MARK: What it is

    /// The reply that the line is, if it is nothing else.
    var reply: Reply? {
        let replies: [Reply] = roles.compactMap { if case .reply(let reply) = $0.role { reply } else { nil } }
        guard isShort, !declines, let reply = replies.max(by: { $0.weight < $1.weight }) else { return nil }
        let isOnly = consists { role in
            switch role {
            case .reply, .filler: true
            default: false
            }
        }
        return isOnly ? reply : nil
    }

    /// "No thanks": would rather not say.
    private var declines: Bool {
        understanding.statements.contains { if case .refusal = $0.content { true } else { false } }
    }

    /// Name of the intent that a reply such as "ok" is for where nothing was asked (column `alone`).
    var intentAlone: String? {
        roles.lazy.compactMap { mention, role -> String? in
            guard case .reply = role else { return nil }
            return vocabulary.value(mention).attributes["alone"]
        }.first
    }

    /// What is asked after, if the line is nothing else: "and when was that?".
    var aspects: [Mention] {
        let found = mentions { $0 == .aspect }
        guard isShort, !found.isEmpty else { return [] }
        let isOnly = consists { [.aspect, .carrying, .asking, .filler].contains($0) }
        return isOnly ? found : []
    }

    /// Whether the line puts the last question to something else: "what about …", "… too?".
    var carries: Bool {
        has(.asking) || has(.supposing) || has(.carrying)
    }

    /// Whether what it names is not told but asked about: "what if they are narrow", "and narrow?".
    var isAsking: Bool { has(.asking) || has(.supposing) || has(.carrying) && isQuestion }

    /// The things in it, if it says nothing besides.
    ///
    /// - Parameter told: What the line would say of a size, if it were not asked.
    func things(besides told: [Statement] = []) -> [Mention] {
        guard isShort else { return [] }
        let things = understanding.mentions.filter(vocabulary.isThing)
        let others = understanding.mentions.filter {
            understanding.isPointer($0) || vocabulary.isSizeWord($0)
        }
        let isOnly = consists(
            of: { if case .aspect = $0 { false } else { true } },
            and: (things + others).map(\.tokens) + told.map(\.tokens))
        return isOnly ? things : []
    }

    /// Whether it consists of words that carry a question on and of what it would tell.
    func isOnly(_ told: [Statement]) -> Bool {
        guard isShort, !told.isEmpty else { return false }
        let others = understanding.mentions.filter {
            understanding.isPointer($0) || vocabulary.isSizeWord($0)
        }
        return consists(
            of: { if case .aspect = $0 { false } else { true } },
            and: others.map(\.tokens) + told.map(\.tokens))
    }

    /// Whether it is a value that means something only beside a question: "9.5", "wide", "the 530s".
    var isBareValue: Bool {
        let statements = understanding.statements
        let mentions = understanding.mentions
        guard isShort, words.count <= Self.mostWordsOfValue, !isQuestion, !opensLikeQuestion,
            !mentions.contains(where: understanding.isPointer), !mentions.contains(where: vocabulary.isOwn)
        else { return false }
        let isValue = statements.allSatisfy { statement in
            switch statement.content {
            case .evidence(let evidence): evidence.size == nil || statement.isLatent
            case .fact, .denial, .wanted, .meant, .person, .unknown: true
            case .refusal, .retraction, .uncoveredPerson, .impossible: false
            }
        }
        let things = mentions.filter(vocabulary.isThing)
        guard isValue, !statements.isEmpty || !things.isEmpty else { return false }
        return consists(of: { $0 == .filler }, and: (things.map(\.tokens) + statements.map(\.tokens)))
    }
}
