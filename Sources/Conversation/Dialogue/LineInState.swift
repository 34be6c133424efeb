import Rulebooks

/// A line beside the state it comes in: which of its readings count, and whether it is about a size.
struct LineInState {
    let understanding: Understanding
    let state: DialogueState
    let profile: Profile
    let rulebook: Rulebook

    init(_ understanding: Understanding, _ state: DialogueState, profile: Profile, _ rulebook: Rulebook) {
        self.understanding = understanding
        self.state = state
        self.profile = profile
        self.rulebook = rulebook
        questions = understanding.questions.filter { Self.asks($0, understanding, rulebook) }
        answerable = Self.answerable(questions, understanding, rulebook.intents)
    }

    /// The questions of the line, without what only tells an age, begins anew or takes something back.
    let questions: [SpanReading]
    /// The questions that an intent answers, in the order of the line, an intent once.
    let answerable: [SpanReading]

    /// Readings that an intent answers; none where a refusal is the stronger reading of the line.
    private static func answerable(
        _ questions: [SpanReading], _ understanding: Understanding, _ intents: [Intent]
    ) -> [SpanReading] {
        var seen: Set<Int> = []
        let readings = questions.filter { question in
            guard question.refused == nil, let best = question.covered.first else { return false }
            if let foreign = question.foreign, !isComparedWith(foreign, understanding, intents[best.subject])
            {
                return false
            }
            return seen.insert(best.subject).inserted
        }
        let refusals = questions.filter { $0.refused != nil && !$0.isStrange }.map {
            $0.confidence + $0.emphasis
        }
        guard let strongest = refusals.max() else { return readings }
        // "Hi, can I wash them?" asks one thing, and that is refused.
        let asking = readings.filter { $0.covered.first.map { intents[$0.subject].act != .talk } ?? false }
        return asking.contains { $0.confidence + $0.emphasis > strongest - refusalLead } ? readings : []
    }

    /// What a refusal must lead an answer by, where a line has pieces for both.
    private static let refusalLead: Float = 0.3

    /// Whether a thing that the articles do not know is only told to compare with: a size in it, and a wish for one here.
    private static func isComparedWith(_ thing: Mention, _ understanding: Understanding, _ intent: Intent)
        -> Bool
    {
        guard intent.act == .recommend, !understanding.asksSizeIn(thing) else { return false }
        return isTold(thing, understanding)
    }

    /// Whether a thing was told with a size.
    private static func isTold(_ thing: Mention, _ understanding: Understanding) -> Bool {
        understanding.statements.contains { statement in
            guard case .evidence(let evidence) = statement.content else { return false }
            return evidence.reference == thing.value && evidence.size != nil
        }
    }

    /// Whether an intent is answered with the person's own size in mind: it recommends, or is about sizes.
    func isAboutSize(_ reading: SpanReading) -> Bool {
        guard let best = reading.covered.first else { return false }
        let intent = rulebook.intents[best.subject]
        return intent.act == .recommend || !intent.about.isEmpty
    }

    /// Whether it asks for all that can be asked: "what do I get" beside a size is no such question.
    private func lists(_ reading: SpanReading) -> Bool {
        reading.covered.first.map { rulebook.intents[$0.subject].act == .list } ?? false
    }

    private func asksForSize(_ reading: SpanReading) -> Bool {
        reading.covered.first.map { rulebook.intents[$0.subject].act == .recommend } ?? false
    }

    /// Whether the line wants, or changes, a recommendation.
    var isSizing: Bool {
        if answerable.contains(where: asksForSize) { return true }
        if isReply { return true }
        if tellsSize, !questions.contains(where: asksOfOther) {
            let wantsSize = questions.contains { question in
                isAboutSize(question) && question.refused == nil && !asksAboutForeign(question)
            }
            let isTold = questions.allSatisfy(tellsOnly)
            let isAside = isTold || questions.allSatisfy(isPassedOver)
            let isPlain = others.allSatisfy { $0.confidence < Self.plainBesideSize }
            return wantsSize || (isAside || tellsShoe && isPlain) && (isTold || isShort)
        }
        guard state.isSizing, changesProfile, !asksElsewhere else { return false }
        return others.isEmpty && !asksInformation
    }

    /// Whether a refused reading gives way to the size told beside it: it rests on what is told, or is not clearly
    /// asked, as the socks in "I'm a size 9 in thick socks".
    private func isPassedOver(_ reading: SpanReading) -> Bool {
        guard reading.refused != nil else { return false }
        if tellsOnly(reading) || reading.confidence < 1 && isInTalk { return true }
        return reading.confidence < 1 && !reading.isQuestion && !wishes(reading)
    }

    /// "Size 11 in white, please": wants a pair rather than a size.
    private func wishes(_ reading: SpanReading) -> Bool {
        understanding.mentions.contains {
            reading.tokens.overlaps($0.tokens)
                && ($0.does(.wanting, in: rulebook) || $0.does(.liking, in: rulebook))
        }
    }

    /// Whether a size is being talked about.
    var isInTalk: Bool { state.isSizing || state.openSlot != nil }

    /// Whether a foot or a taste is told and a size neither told nor asked for: "I prefer them snug".
    var tellsTasteAlone: Bool {
        !tellsSize && !requests(0..<understanding.line.tokens.count) && !answerable.isEmpty
            && answerable.allSatisfy { asksForSize($0) && tellsOnly($0) }
    }

    /// The questions about something else than a size; what a line on sizes only tells is none.
    private var others: [SpanReading] {
        let isInTalk = state.isSizing || tellsSize || answerable.contains(where: asksForSize)
        return answerable.filter { !isAboutSize($0) && !(isInTalk && tellsOnly($0)) }
    }

    /// Whether a reading rests on what the line tells: no question, and nothing of weight in it beside what
    /// is told, as in "I like a roomy toe box". A wish has weight where the reading is refused: "W9 available"; what is
    /// requested beside what is told is a question: "no idea how wide my feet are, size advice please".
    func tellsOnly(_ reading: SpanReading) -> Bool {
        guard !reading.isQuestion,
            understanding.statements.contains(where: { $0.tokens.overlaps(reading.tokens) })
        else { return false }
        return !requests(reading.tokens)
            && reading.tokens.allSatisfy { index in
                understanding.words[index].strength < Self.weight
                    || understanding.statements.contains { $0.tokens.contains(index) }
                    || understanding.mentions.contains {
                        $0.tokens.contains(index)
                            && (reading.refused == nil || !$0.does(.wanting, in: rulebook))
                    }
            }
    }

    /// Whether a stretch asks for help of some kind beside what is told: "advice", "a chart".
    private func requests(_ tokens: Range<Int>) -> Bool {
        understanding.mentions.contains { mention in
            tokens.overlaps(mention.tokens) && mention.does(.requesting, in: rulebook)
                && !understanding.statements.contains { $0.tokens.overlaps(mention.tokens) }
        }
    }

    /// The √rarity from which a word says something of its own.
    private static let weight: Float = 0.7

    /// Whether a question is about a thing that was not told as a shoe to compare with.
    private func asksAboutForeign(_ question: SpanReading) -> Bool {
        guard let foreign = question.foreign else { return false }
        return understanding.asksSizeIn(foreign) || !Self.isTold(foreign, understanding)
    }

    /// Whether the line is short enough for a size in it to be the point of it.
    private var isShort: Bool { understanding.line.tokens.count <= 30 }

    /// Whether a shoe was told with its size: that is nearly always meant to be compared.
    private var tellsShoe: Bool {
        guard !questions.contains(where: asksAboutForeign) else { return false }
        return understanding.statements.contains { statement in
            guard case .evidence(let evidence) = statement.content else { return false }
            return evidence.reference != nil && evidence.size != nil
        }
    }

    /// Whether a size was told, so that there is something to recommend from.
    private var tellsSize: Bool {
        understanding.statements.contains { statement in
            switch statement.content {
            case .evidence(let evidence): evidence.size != nil && !statement.isLatent
            case .impossible, .uncoveredPerson: !statement.isLatent
            default: false
            }
        }
    }

    /// Whether the line answers the open question and is hardly about anything else.
    private var isReply: Bool {
        guard state.openSlot != nil, !understanding.statements.isEmpty else { return false }
        guard changesProfile else { return false }
        if declines, answerable.allSatisfy({ $0.confidence < Self.plainDespiteDeclining }) { return true }
        return answerable.allSatisfy(isAboutSize) && !asksInformation || coverage >= 0.5
    }

    /// Whether the line wants what was worked out on another scale.
    var choosesScale: Bool {
        understanding.statements.contains { if case .wanted = $0.content { true } else { false } }
    }

    /// The questions to answer beside a size: those about something else, in a reply only if they are put as questions.
    var besides: [SpanReading] {
        let others = others.filter { !lists($0) }
        if isReply { return others.filter(\.isQuestion) }
        return answerable.contains(where: asksForSize)
            ? others : others.filter { $0.confidence >= Self.plainBesideSize }
    }

    /// What a question about something else must reach beside a size that was told but not asked about.
    private static let plainBesideSize: Float = 1.1

    /// What a reading must reach to count in a line that declines to answer.
    private static let plainDespiteDeclining: Float = 1.2

    /// Whether the line says that they do not know, or would rather not say.
    private var declines: Bool {
        understanding.statements.contains { statement in
            switch statement.content {
            case .unknown, .refusal: true
            default: false
            }
        }
    }

    /// Whether a question about sizes in general is clearly put, such as "how do wide feet fit?".
    private var asksInformation: Bool {
        guard let first = answerable.first(where: { !tellsOnly($0) }), !choosesScale else { return false }
        if first.isQuestion { return first.confidence > 0.6 && statedShare < 0.5 }
        let corrects = understanding.statements.contains(where: \.isCorrection)
        return first.confidence > 0.85 && statedShare < 0.15 && !corrects
    }

    private var changesProfile: Bool {
        guard let first = understanding.statements.first, profile != state.profile else { return false }
        guard case .impossible = first.content, first.isLatent else { return true }
        return state.openSlot == Profile.size && answerable.isEmpty
    }

    /// Whether it is a question, or surely one, about something that the rules do not answer.
    private var asksElsewhere: Bool {
        questions.contains { question in
            if tellsOnly(question) { return false }
            if question.foreign != nil { return asksAboutForeign(question) }
            return question.refused != nil && (question.isQuestion || question.confidence >= 1)
        }
    }

    /// Share of the words that statements or names of things stand on.
    private var coverage: Double {
        share { index in
            understanding.statements.contains { $0.tokens.contains(index) }
                || understanding.mentions.contains {
                    $0.tokens.contains(index) && !understanding.isPointer($0)
                }
        }
    }

    /// Share of the words that statements stand on.
    private var statedShare: Double {
        share { index in understanding.statements.contains { $0.tokens.contains(index) } }
    }

    private func share(where isCovered: (Int) -> Bool) -> Double {
        let words = understanding.wordTokens
        return words.isEmpty ? 0 : Double(words.filter(isCovered).count) / Double(words.count)
    }
}
