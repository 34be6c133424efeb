import Rulebooks

extension Advisor {
    /// Says that the rules do not answer this, what it was taken for, and what is nearest.
    func refuse(_ line: LineInState, to plan: inout Plan) {
        let understanding = line.understanding
        let whole = understanding.questions.first ?? understanding.whole
        var refusedName: String?
        var near: [Intent] = []
        // What is refused by name has the nearest subject in the rules, or none; a guess would be a poor joke.
        var mayGuess = true
        if let foreign = whole.foreign {
            let title = rulebook.entities[foreign.kind].values[foreign.value].title
            plan.parts.append(.sentence(phrases.say("other-thing", ["thing": title]), []))
            refusedName = title
        } else if let refused = understanding.questions.compactMap(\.refused).first
            ?? understanding.whole.refused
        {
            let subject = rulebook.uncovered[refused.subject - rulebook.intents.count]
            refusedName = subject.name
            mayGuess = subject.about == nil
            near = subject.near.compactMap { name in rulebook.intents.first { $0.name == name } }
            let about = subject.about.map { phrases.say("not-covered", ["about": $0]) }
            plan.parts.append(.sentence(about ?? phrases.say("elsewhere"), []))
        } else if !understanding.unknownWords.isEmpty {
            let words = understanding.unknownWords.map(PlainText.quoted).joined(separator: ", ")
            plan.parts.append(.sentence(phrases.say("unknown-words", ["words": words]), []))
        } else {
            plan.parts.append(.sentence(phrases.say("outside"), []))
        }
        if near.isEmpty, mayGuess, let best = understanding.whole.covered.first,
            best.confidence > settings.threshold / 2
        {
            near = [rulebook.intents[best.subject]].filter { $0.act == .tell || $0.act == .recommend }
        }
        if !near.isEmpty {
            let titles = near.prefix(2).map { PlainText.quoted($0.title) }.joined(separator: " / ")
            plan.parts.append(.sentence(phrases.say("nearest", ["titles": titles]), []))
        } else {
            plan.parts.append(.sentence(phrases.say("what-i-know"), []))
        }
        plan.decision = Decision(outcome: .outside, refused: refusedName)
    }
}
