import Rulebooks

extension Advisor {
    /// The plan for a line that is nothing but a reply, such as "yes" or "the second"; nil for other lines.
    ///
    /// A reply is read beside the question that is open. With none open it says nothing.
    func planReply(_ understanding: Understanding, in state: DialogueState) -> (Understanding, Plan)? {
        let line = ShortLine(understanding, vocabulary)
        guard let reply = line.reply else { return nil }
        let open = openQuestion(in: state)
        if let subjects = subjects(of: reply, to: open) {
            return follow(subjects, from: understanding, in: state)
        }
        if let contents = contents(of: reply, to: open) {
            let read = understanding.saying(contents)
            return (read, plan(read, in: state))
        }
        if open == nil {
            guard understanding.isUsable else { return nil }
            if isTalk(understanding) { return nil }
            if let alone = rulebook.intents.firstIndex(where: { $0.name == line.intentAlone }) {
                return follow([alone], from: understanding, in: state)
            }
        }
        return (understanding, planUnclear(understanding, reply, open, in: state))
    }

    private func isTalk(_ understanding: Understanding) -> Bool {
        guard let question = understanding.questions.first, question.refused == nil,
            let best = question.covered.first
        else { return false }
        return [.talk, .leave].contains(rulebook.intents[best.subject].act)
    }

    private func openQuestion(in state: DialogueState) -> OpenQuestion? {
        if !state.offered.isEmpty {
            return .readings(
                state.offered.compactMap { name in rulebook.intents.firstIndex { $0.name == name } })
        }
        guard let slot = state.openSlot else { return nil }
        if let contradiction = sizing.advise(state.profile).contradiction, contradiction.slot == slot {
            return .contradiction(slot: slot, choices: sizing.choices(of: slot, in: state.profile))
        }
        return .slot(slot, choices: sizing.offered(slot).map { .fact(kind: slot, value: $0.name) })
    }

    /// The subjects that a reply chooses of those offered.
    private func subjects(of reply: Reply, to open: OpenQuestion?) -> [Int]? {
        guard case .readings(let offered) = open else { return nil }
        switch reply {
        case .yes: return offered.count == 1 ? offered : nil
        case .both: return offered
        case .pick: return reply.place(among: offered.count).map { [offered[$0]] }
        case .no, .neither, .maybe: return nil
        }
    }

    /// What a reply tells, as an answer to a question about the person's size.
    private func contents(of reply: Reply, to open: OpenQuestion?) -> [Statement.Content]? {
        switch open {
        case .contradiction(let slot, let choices):
            switch reply {
            case .pick: return reply.place(among: choices.count).map { [choices[$0]] }
            case .no, .neither:
                let denied = sizing.denied(slot).map { Statement.Content.fact(kind: slot, value: $0.name) }
                return denied.map { choices.contains($0) ? nil : [$0] } ?? [.retraction(slot: slot)]
            case .both: return [.unknown(slot: slot)]
            case .yes, .maybe: return nil
            }
        case .slot(let slot, let choices):
            switch reply {
            case .pick: return reply.place(among: choices.count).map { [choices[$0]] }
            case .no, .neither:
                let denied = sizing.denied(slot).map { Statement.Content.fact(kind: slot, value: $0.name) }
                return [denied ?? .unknown(slot: slot)]
            case .yes, .both, .maybe: return nil
            }
        case .readings, nil: return nil
        }
    }

    /// Says that the reply could mean anything, and puts what is open once more.
    private func planUnclear(
        _ understanding: Understanding, _ reply: Reply, _ open: OpenQuestion?, in state: DialogueState
    ) -> Plan {
        var plan = Plan(decision: Decision(outcome: .unsure), profile: state.profile, isAside: true)
        let said = ["said": PlainText.quoted(understanding.typed)]
        let recommender = rulebook.intents.indices.filter { rulebook.intents[$0].act == .recommend }
        switch open {
        case .readings(let offered) where reply != .no && reply != .neither:
            plan.parts.append(.sentence(phrases.say("reply-unclear", said), []))
            offer(offered, to: &plan)
        case .readings:
            plan.parts.append(.sentence(phrases.say("offer-declined"), []))
            offer(recommender + lists, to: &plan)
        case .contradiction, .slot:
            plan.parts.append(.sentence(phrases.say("reply-unclear", said), []))
            plan.parts.append(.sentence(openWording(in: state), []))
            plan.decision = Decision(outcome: .unsure, intents: recommender.map(offered))
        case nil:
            plan.parts.append(.sentence(phrases.say("latent", said), []))
            offer(recommender + lists, to: &plan)
        }
        return plan
    }

    /// The question that is open, as it was put.
    private func openWording(in state: DialogueState) -> String {
        guard let slot = state.openSlot else { return "" }
        if let contradiction = sizing.advise(state.profile).contradiction, contradiction.slot == slot {
            return wording(of: contradiction)
        }
        return phrases.say("ask-\(slot)")
    }
}
