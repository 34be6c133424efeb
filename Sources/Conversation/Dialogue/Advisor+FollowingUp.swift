import Rulebooks

extension Advisor {
    /// The plan for a line that asks the last subjects on, or refuses them by name.
    func follow(_ subjects: [Int], from understanding: Understanding, in state: DialogueState) -> (
        Understanding, Plan
    ) {
        let read = understanding.asking(subjects, intentCount: rulebook.intents.count)
        var plan = Plan(decision: Decision(outcome: .outside), profile: state.profile)
        answer(LineInState(read, state, profile: state.profile, rulebook), to: &plan)
        // Where it is refused, the subject stays what it was.
        if plan.decision.outcome == .outside { plan.isAside = true }
        return (read, plan)
    }

    /// Says that the rules do not have what was asked after about the last subject.
    func planMissing(_ aspect: String, about subject: Int, in state: DialogueState) -> Plan {
        let title = PlainText.quoted(rulebook.intents[subject].title)
        let text = phrases.say("follow-up-missing", ["aspect": aspect, "title": title])
        return Plan(
            decision: Decision(outcome: .outside), parts: [.sentence(text, [])], profile: state.profile,
            isAside: true)
    }

    /// Says that the rules speak of the product alone, and not of the thing that the last question was put to.
    func planForeign(_ thing: Mention, in state: DialogueState) -> Plan {
        var plan = Plan(decision: Decision(outcome: .outside), profile: state.profile, isAside: true)
        refuse(thing, to: &plan)
        return plan
    }

    /// The recommendation that would hold if what a line supposes were so; what was told stays as it is.
    ///
    /// - Returns: Nil where it comes to none.
    func plan(supposing told: [Statement], in state: DialogueState) -> Plan? {
        let profile = sizing.supposing(told, on: state.supposed ?? state.profile)
        let result = sizing.advise(profile)
        guard result.recommendation != nil, result.impossible == nil else { return nil }
        var plan = Plan(decision: Decision(outcome: .outside), profile: state.profile)
        plan.supposed = profile
        plan.parts.append(.sentence(phrases.say("supposed"), []))
        addRecommendation(result, isConverted: profile.wanted != nil, to: &plan)
        plan.sizing = result
        let recommender = rulebook.intents.first { $0.act == .recommend }?.name ?? ""
        plan.decision = Decision(
            outcome: .answered, intents: [ChosenIntent(name: recommender, confidence: settings.sureLevel)],
            recommendation: result.recommendation)
        return plan
    }
}
