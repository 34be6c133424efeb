import Rulebooks

/// Decides what to do about a line: an understanding and a state go in, a plan comes out.
struct Advisor: Sendable {
    let rulebook: Rulebook
    let sizing: SizingAdvisor
    let phrases: PhraseBook
    let explainer: Explainer
    let settings: InterpreterSettings
    let vocabulary: DialogueVocabulary

    init(_ rulebook: Rulebook, model: IntentModel, settings: InterpreterSettings) {
        self.rulebook = rulebook
        self.settings = settings
        sizing = SizingAdvisor(rulebook)
        phrases = PhraseBook(rulebook.phrases)
        explainer = Explainer(rulebook, model: model, sizing: sizing)
        vocabulary = DialogueVocabulary(rulebook, sizing: sizing.vocabulary)
    }

    /// The plan for a line.
    func plan(_ understanding: Understanding, in state: DialogueState) -> Plan {
        guard understanding.isUsable else { return invalid(state) }
        let profile = sizing.absorb(
            understanding.statements, into: state.profile, line: state.turnCount, answering: state.openSlot)
        let line = LineInState(understanding, state, profile: profile, rulebook)
        var plan = Plan(decision: Decision(outcome: .outside), profile: profile)
        if !line.isInTalk, line.tellsTasteAlone || ShortLine(understanding, vocabulary).isBareValue {
            offerForLatent(line, to: &plan)
        } else {
            answer(line, to: &plan)
        }
        return plan
    }

    /// Answers what the line asks, or says what it was taken for.
    func answer(_ line: LineInState, to plan: inout Plan) {
        if let thing = line.sizedElsewhere {
            refuse(thing, to: &plan)
        } else if line.isSizing {
            addInformation(line.besides, line, to: &plan)
            addSizing(line, to: &plan)
        } else if let close = closeReadings(line) {
            offer(close, to: &plan)
        } else if !line.answerable.isEmpty {
            addInformation(line.answerable, line, to: &plan)
        } else {
            refuse(line, to: &plan)
        }
    }

    private func invalid(_ state: DialogueState) -> Plan {
        Plan(
            decision: Decision(outcome: .invalid), parts: [.sentence(phrases.say("invalid"), [])],
            profile: state.profile)
    }

    // MARK: Several readings

    /// The readings of a line that is about one thing and might be about another just as well.
    private func closeReadings(_ line: LineInState) -> [SpanReading.Candidate]? {
        guard line.understanding.questions.count == 1, let question = line.answerable.first else {
            return nil
        }
        let near = question.covered.prefix(3).filter {
            question.covered[0].confidence - $0.confidence < settings.closeMargin
                && rulebook.intents[$0.subject].act == .tell
        }
        return near.count > 1 && question.covered[0].confidence < settings.sureLevel ? Array(near) : nil
    }

    private func offer(_ candidates: [SpanReading.Candidate], to plan: inout Plan) {
        plan.parts.append(.sentence(phrases.say("unsure"), []))
        plan.parts += candidates.map { .item(rulebook.intents[$0.subject].title, example: nil) }
        plan.decision = Decision(outcome: .unsure, intents: candidates.map(chosen))
    }

    /// A bare size or width with no question open: asks what it is for instead of guessing.
    private func offerForLatent(_ line: LineInState, to plan: inout Plan) {
        let recommender = rulebook.intents.indices.filter { rulebook.intents[$0].act == .recommend }
        let things = line.understanding.mentions.filter(vocabulary.isThing)
        let about = things.flatMap { intents(about: $0, line.understanding) }.prefix(2)
        let isUnknown = line.understanding.statements.contains {
            if case .unknown = $0.content { true } else { false }
        }
        let told = recommender + (about.isEmpty ? convertersOfSize(line) : Array(about))
        let subjects = told + (isUnknown || told.count == 1 ? lists : [])
        let phrase = subjects.count == 1 ? "latent-one" : "latent"
        let said = ["said": PlainText.quoted(line.understanding.typed)]
        plan.parts.append(.sentence(phrases.say(phrase, said), []))
        offer(subjects, to: &plan)
    }

    /// The intents about scales, for a line that names a size: whoever types "9.5" may want it on another.
    private func convertersOfSize(_ line: LineInState) -> [Int] {
        let namesSize = line.understanding.statements.contains {
            if case .evidence(let evidence) = $0.content { evidence.size != nil } else { false }
        }
        guard namesSize else { return [] }
        let scales = Set(
            zip(rulebook.entities, sizing.vocabulary.roles).filter { $0.1 == .scale }.map(\.0.name))
        return rulebook.intents.indices.filter { index in
            rulebook.intents[index].act == .tell
                && rulebook.intents[index].about.contains { scales.contains($0.kind) }
        }
    }

    /// Intents that tell about a thing by name, those first that the line's words speak for.
    private func intents(about thing: Mention, _ understanding: Understanding) -> [Int] {
        let named = rulebook.tellers(of: thing)
        let order = understanding.whole.covered.map(\.subject)
        return named.sorted {
            (order.firstIndex(of: $0) ?? order.count, $0) < (order.firstIndex(of: $1) ?? order.count, $1)
        }
    }

    /// The intents that list what can be asked.
    var lists: [Int] { rulebook.intents.indices.filter { rulebook.intents[$0].act == .list } }

    /// Offers subjects to choose from, the likeliest first.
    func offer(_ subjects: [Int], to plan: inout Plan) {
        plan.parts += subjects.map { .item(rulebook.intents[$0].title, example: nil) }
        plan.decision = Decision(outcome: .unsure, intents: subjects.map(offered))
    }

    func offered(_ subject: Int) -> ChosenIntent {
        ChosenIntent(name: rulebook.intents[subject].name, confidence: settings.threshold)
    }

    func chosen(_ candidate: SpanReading.Candidate) -> ChosenIntent {
        ChosenIntent(name: rulebook.intents[candidate.subject].name, confidence: min(1, candidate.confidence))
    }
}
