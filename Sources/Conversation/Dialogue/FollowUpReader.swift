import Rulebooks

/// Reads short lines that mean something only after the one before: the new words on the old frame.
struct FollowUpReader: Sendable {
    private let rulebook: Rulebook
    private let vocabulary: DialogueVocabulary
    private let interpreter: Interpreter
    private let table: DecisionTable?
    /// Index of each intent and uncovered subject into the model's subjects.
    private let subjects: [String: Int]
    /// Kinds that hold the product itself beside others.
    private let guardedKinds: Set<Int>
    /// Kinds of things that some intent is about.
    private let kindsAsked: Set<Int>

    init(_ rulebook: Rulebook, vocabulary: DialogueVocabulary, interpreter: Interpreter) {
        self.rulebook = rulebook
        self.vocabulary = vocabulary
        self.interpreter = interpreter
        table = rulebook.tables.first { $0.name == "aspect-answer" }
        let names = rulebook.intents.map(\.name) + rulebook.uncovered.map(\.name)
        subjects = Dictionary(names.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
        guardedKinds = MentionGate.guardedKinds(of: rulebook.entities)
        let asked = Set(rulebook.intents.flatMap { $0.about.map(\.kind) })
        kindsAsked = Set(rulebook.entities.indices.filter { asked.contains(rulebook.entities[$0].name) })
    }

    // MARK: Lines that say nothing by themselves

    /// What the line may stand for if it consists of words that need the line before, likeliest first;
    /// empty for any line that stands by itself.
    func dependent(_ understanding: Understanding, in state: DialogueState) -> [FollowUp] {
        guard let last = state.last else { return [] }
        let line = ShortLine(understanding, vocabulary)
        let aspects = line.aspects
        if !aspects.isEmpty { return asked(aspects, about: last) }
        if let sized = sized(line, last, in: state) { return [sized] }
        if let told = toldOfAnother(line, in: state) { return [.supposed(told)] }
        let isBare = line.isBareValue && !state.isSizing
        guard line.carries || isBare, !goesOnTelling(line, in: state) else { return [] }
        let things = line.things().filter { !vocabulary.isOwn($0) && kindsAsked.contains($0.kind) }
        return things.isEmpty ? [] : carried(to: things, line, last)
    }

    /// "My brother's a 9, wide feet" after a size was worked out for somebody else: what is told of his own.
    private func toldOfAnother(_ line: ShortLine, in state: DialogueState) -> [Statement]? {
        guard state.isSizing, !state.profile.evidence.isEmpty else { return nil }
        let asks = line.has(.asking) || line.has(.supposing)
        let told = asks ? interpreter.told(line.understanding) : line.understanding.statements
        var isOther = false
        var tellsSize = false
        var tellsFact = false
        for statement in told where !statement.isLatent {
            switch statement.content {
            case .person(let side):
                isOther = state.profile.side?.value != side && !isSelf(statement, line.understanding)
            case .evidence(let evidence): tellsSize = tellsSize || evidence.size != nil
            case .fact: tellsFact = true
            default: continue
            }
        }
        // "Hers are narrow", of her whose size came last.
        let goesOn = tellsFact && isOther && state.supposed?.side != nil
        return isOther && (tellsSize || goesOn) && (asks || asksForSizeAtMost(line.understanding))
            ? told : nil
    }

    private func asksForSizeAtMost(_ understanding: Understanding) -> Bool {
        understanding.questions.allSatisfy { question in
            guard question.isQuestion, let best = question.covered.first else { return true }
            return question.refused == nil && rulebook.intents[best.subject].act == .recommend
        }
    }

    /// "I'm a guy", "as a woman", "my wife says I'm a 9": told of the person who writes.
    private func isSelf(_ person: Statement, _ understanding: Understanding) -> Bool {
        guard case .person = person.content else { return false }
        let tokens = understanding.line.tokens
        let before = tokens[..<person.tokens.upperBound].suffix(4).map(understanding.line.text)
        let behind = tokens[person.tokens.upperBound...].map(understanding.line.text)
        return before.contains { ["am", "as", "i"].contains($0) } || behind.contains("i")
    }

    /// "And they're wide" while a size is worked out: tells more of the same person.
    private func goesOnTelling(_ line: ShortLine, in state: DialogueState) -> Bool {
        guard state.isSizing, !line.isAsking else { return false }
        return line.understanding.statements.contains { statement in
            if case .fact = statement.content { !statement.isLatent || state.openSlot != nil } else { false }
        }
    }

    /// The subjects that a line answered; none where it was refused or left open.
    private func answered(_ last: PastTurn) -> [Int] {
        guard last.decision.outcome == .answered || last.decision.outcome == .asked else { return [] }
        return last.decision.intents.compactMap { subjects[$0.name] }
    }

    /// "And when was that?": what the rules have on it for the subject last spoken of.
    private func asked(_ aspects: [Mention], about last: PastTurn) -> [FollowUp] {
        let spoken = Array(answered(last).reversed())
        guard let first = spoken.first else { return [] }
        var found: [Int] = []
        var rows: [String] = []
        for mention in aspects {
            let aspect = vocabulary.value(mention)
            let answers = spoken.map { self.answers(to: aspect.name, about: $0) }
            if let nearest = answers.first(where: { !$0.isEmpty }) {
                found += nearest.map(\.subject).filter { !found.contains($0) }
                rows += nearest.map(\.row)
            } else if aspect.attributes["stands"] == nil {
                return [.missing(aspect: aspect.title, subject: first)]
            } else {
                return []
            }
        }
        return [.subjects(found, rows: rows)]
    }

    private func answers(to aspect: String, about subject: Int) -> [(subject: Int, row: String)] {
        guard let table, subject < rulebook.intents.count else { return [] }
        let name = rulebook.intents[subject].name
        return table.hits(["subject": .word(name), "aspect": .word(aspect)]).compactMap { row in
            subjects[table.output("answer", of: row)].map { ($0, row.name) }
        }
    }

    /// "What if they are narrow?", "and in a size 14?" after a size supposes something else; "and in women's?"
    /// wants the same on another scale.
    private func sized(_ line: ShortLine, _ last: PastTurn, in state: DialogueState) -> FollowUp? {
        guard last.decision.recommendation != nil else { return nil }
        return sized(line, in: state)
    }

    private func sized(_ line: ShortLine, in state: DialogueState) -> FollowUp? {
        guard line.isAsking else { return nil }
        let told = interpreter.told(line.understanding)
        guard line.isOnly(told), !told.contains(where: { isSelf($0, line.understanding) }) else { return nil }
        let isSupposing = told.contains { statement in
            switch statement.content {
            case .fact: true
            case .evidence(let evidence): evidence.size != nil
            default: false
            }
        }
        if isSupposing { return .supposed(told) }
        // "And UK?" wants the scale that it names.
        let wanted = told.compactMap(\.wanting)
        guard wanted.count == told.count else { return nil }
        return state.supposed == nil ? .told(wanted.map(\.content)) : .supposed(wanted)
    }

    /// "And the Dunk?": the subjects about it, where the last was about such things; else the last question
    /// put to it.
    private func carried(to things: [Mention], _ line: ShortLine, _ last: PastTurn) -> [FollowUp] {
        let spoken = answered(last)
        guard !spoken.isEmpty else { return [] }
        let kinds = Set(
            spoken.flatMap { $0 < rulebook.intents.count ? rulebook.intents[$0].about : [] }.map(\.kind))
        if let foreign = things.first(where: { guardedKinds.contains($0.kind) }),
            kinds.isEmpty
        {
            return (pointed(at: foreign, line, last).map { [.refusedLine($0)] } ?? []) + [.foreign(foreign)]
        }
        var found: [Int] = []
        for thing in things {
            guard let subject = subject(about: thing, line.understanding), !found.contains(subject) else {
                continue
            }
            found.append(subject)
        }
        return found.isEmpty ? [] : [.subjects(Array(found.prefix(3)))]
    }

    /// The intent that tells about a thing; of several the one that the line's words speak for.
    private func subject(about thing: Mention, _ understanding: Understanding) -> Int? {
        let readings = understanding.questions.flatMap(\.covered) + understanding.whole.covered
        let scores = Dictionary(readings.map { ($0.subject, $0.confidence) }) { max($0, $1) }
        return rulebook.tellers(of: thing).max { (scores[$0] ?? 0, -$0) < (scores[$1] ?? 0, -$1) }
    }

    /// The last question with the thing in the place of the product, as "do they stretch" with "dunks".
    private func pointed(at thing: Mention, _ line: ShortLine, _ last: PastTurn) -> String? {
        let old = last.understanding
        func isPronoun(_ mention: Mention) -> Bool {
            old.isPointer(mention) && vocabulary.value(mention).attributes["of"] == nil
        }
        let own = old.mentions.first(where: vocabulary.isOwn) ?? old.mentions.first(where: isPronoun)
        return own.map { old.replacing($0.tokens, by: line.understanding.line.typed(thing.tokens)) }
    }

    // MARK: Lines that were not understood by themselves

    /// Whole questions that a line may stand for after the last one, likeliest first.
    func remaining(_ understanding: Understanding, in state: DialogueState) -> [FollowUp] {
        let line = ShortLine(understanding, vocabulary)
        var frames: [FollowUp] = []
        if let last = state.last, let text = replaced(line, last) { frames.append(.line(text)) }
        // The size is still in the air, whatever was asked in between.
        if state.isSizing, let sized = sized(line, in: state) { frames.append(sized) }
        if understanding.whole.refused == nil, let rest = rest(of: line) { frames.append(.line(rest)) }
        return frames
    }

    /// A line with more words than this stands by itself.
    private static let mostWords = 7

    /// The last question with its mention replaced by the new one of the same kind.
    private func replaced(_ line: ShortLine, _ last: PastTurn) -> String? {
        let new = line.understanding
        guard last.decision.outcome == .answered || last.decision.outcome == .asked,
            line.words.count <= Self.mostWords, (new.whole.refused?.confidence ?? 0) < 0.9
        else { return nil }
        for mention in new.mentions where kindsAsked.contains(mention.kind) {
            let same = last.understanding.mentions.first {
                $0.kind == mention.kind && $0.value != mention.value
            }
            guard let same else { continue }
            return last.understanding.replacing(same.tokens, by: new.line.typed(mention.tokens))
        }
        return nil
    }

    /// "What about running?" without the words that carry it on.
    private func rest(of line: ShortLine) -> String? {
        let carriers = line.mentions { [.carrying, .asking].contains($0) }
        guard let first = line.words.first,
            let carrier = carriers.first(where: { $0.tokens.contains(first) }),
            let last = line.words.last, carrier.tokens.upperBound <= last
        else { return nil }
        let tokens = line.understanding.line.tokens
        return line.understanding.line.typed(carrier.tokens.upperBound..<tokens.count)
    }
}

extension Understanding {
    /// The line as typed with a stretch of it replaced.
    fileprivate func replacing(_ stretch: Range<Int>, by text: String) -> String {
        let tokens = line.tokens
        let start = Int(tokens[stretch.lowerBound].start)
        let end = Int(tokens[stretch.upperBound - 1].end)
        return String(decoding: line.bytes[..<start], as: UTF8.self) + text
            + String(decoding: line.bytes[end...], as: UTF8.self)
    }
}

extension Statement {
    /// A statement about a scale as the wish for an answer on it; nil for any other.
    fileprivate var wanting: Statement? {
        switch content {
        case .wanted: self
        case .meant(let system, let side):
            Statement(
                .wanted(system: system, side: side), tokens: tokens, isCorrection: isCorrection,
                isLatent: isLatent)
        default: nil
        }
    }
}
