import Rulebooks

/// Decides what to do about a line: an understanding and a state go in, a plan comes out.
struct Advisor: Sendable {
    let rulebook: Rulebook
    let sizing: SizingAdvisor
    let phrases: PhraseBook
    let explainer: Explainer
    let settings: InterpreterSettings

    init(_ rulebook: Rulebook, model: IntentModel, settings: InterpreterSettings) {
        self.rulebook = rulebook
        self.settings = settings
        sizing = SizingAdvisor(rulebook)
        phrases = PhraseBook(rulebook.phrases)
        explainer = Explainer(rulebook, model: model, sizing: sizing)
    }

    /// The plan for a line.
    func plan(_ understanding: Understanding, in state: DialogueState) -> Plan {
        guard understanding.isUsable else { return invalid(state) }
        let profile = sizing.absorb(
            understanding.statements, into: state.profile, line: state.turnCount, answering: state.openSlot)
        let line = LineInState(understanding, state, profile: profile, rulebook)
        let answered = line.answerable
        var plan = Plan(decision: Decision(outcome: .outside), profile: profile)
        if line.isSizing {
            addInformation(line.besides, line, to: &plan)
            addSizing(line, to: &plan)
        } else if let close = closeReadings(line) {
            offer(close, to: &plan)
        } else if !answered.isEmpty {
            addInformation(answered, line, to: &plan)
        } else if line.isLatentOnly {
            offerForLatent(line, to: &plan)
        } else {
            refuse(line, to: &plan)
        }
        return plan
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
        let said = line.understanding.line.typed(0..<line.understanding.line.tokens.count)
        plan.parts.append(.sentence(phrases.say("latent", ["said": PlainText.quoted(said)]), []))
        var candidates = line.understanding.whole.covered.prefix(2).map(chosen)
        if let index = rulebook.intents.firstIndex(where: { $0.act == .recommend }) {
            let intent = rulebook.intents[index]
            candidates.removeAll { $0.name == intent.name }
            candidates.insert(ChosenIntent(name: intent.name, confidence: settings.threshold), at: 0)
            plan.parts.append(.item(intent.title, example: nil))
        }
        for candidate in candidates.dropFirst() {
            guard let intent = rulebook.intents.first(where: { $0.name == candidate.name }) else { continue }
            plan.parts.append(.item(intent.title, example: nil))
        }
        plan.decision = Decision(outcome: .unsure, intents: candidates)
    }

    func chosen(_ candidate: SpanReading.Candidate) -> ChosenIntent {
        ChosenIntent(name: rulebook.intents[candidate.subject].name, confidence: min(1, candidate.confidence))
    }
}
