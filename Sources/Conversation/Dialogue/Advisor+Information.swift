import Rulebooks

extension Advisor {
    /// Adds the answers to questions, in the order of the line.
    func addInformation(_ questions: [SpanReading], _ line: LineInState, to plan: inout Plan) {
        var intents = plan.decision.intents
        let isAllAside = questions.allSatisfy(isAside)
        for question in questions {
            guard let best = question.covered.first else { continue }
            if !plan.parts.isEmpty { plan.parts.append(.gap) }
            let intent = rulebook.intents[best.subject]
            let parts = parts(for: intent, line)
            // "Hello" will do where the line goes on to ask.
            plan.parts += intent.act == .talk && !isAllAside ? Array(parts.prefix(1)) : parts
            intents.append(chosen(best))
        }
        guard !intents.isEmpty else { return }
        plan.isAside = isAllAside
        addPassedOver(line, to: &plan)
        plan.decision = Decision(outcome: .answered, intents: intents)
    }

    private func isAside(_ question: SpanReading) -> Bool {
        guard let best = question.covered.first else { return false }
        switch rulebook.intents[best.subject].act {
        case .explain, .talk, .leave, .list, .recall, .forget: return true
        case .tell, .recommend: return false
        }
    }

    /// Beside what is answered, names what is not.
    private func addPassedOver(_ line: LineInState, to plan: inout Plan) {
        for question in line.questions {
            guard let refused = question.refused, !question.isStrange, !line.tellsOnly(question) else {
                continue
            }
            let subject = rulebook.uncovered[refused.subject - rulebook.intents.count]
            guard let about = subject.about else { continue }
            plan.parts += [.gap, .sentence(phrases.say("not-covered", ["about": about]), [])]
        }
    }

    private func parts(for intent: Intent, _ line: LineInState) -> [Plan.Part] {
        let sentences = intent.sentences.map { sentence in
            Plan.Part.sentence(sentence.text, sentence.source.map { [$0] } ?? [])
        }
        switch intent.act {
        case .tell, .talk, .leave, .recommend, .forget: return sentences
        case .list: return sentences + subjects
        case .recall: return recalled(line, under: sentences)
        case .explain:
            guard let last = line.state.last else {
                return [.sentence(phrases.say("nothing-to-explain"), [])]
            }
            return sentences + explainer.parts(for: last)
        }
    }

    /// What the person has told, or that it is nothing yet.
    private func recalled(_ line: LineInState, under heading: [Plan.Part]) -> [Plan.Part] {
        let remembered = remembered(in: line.state)
        guard !remembered.isEmpty else { return [.sentence(phrases.say("nothing-told"), [])] }
        return heading + remembered.map { .item($0.text, example: nil) }
    }

    /// The subjects that can be asked about, each with an example question.
    private var subjects: [Plan.Part] {
        rulebook.intents.filter { $0.act == .tell || $0.act == .recommend }.map { intent in
            .item(intent.title, example: intent.asks.first?.text)
        }
    }
}
