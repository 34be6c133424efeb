import Rulebooks

extension Advisor {
    /// What a line is refused for.
    private struct Refusal {
        var sentence: String
        /// The subject or thing it was taken for; nil where it was taken for nothing.
        var name: String?
        /// Intents that come close, best first.
        var near: [Intent] = []
    }

    /// Says that the rules do not answer this, what it was taken for, and what is nearest.
    func refuse(_ line: LineInState, to plan: inout Plan) {
        refuse(refusal(of: line.understanding), to: &plan)
    }

    /// Says that the rules do not speak of another thing in the way that was asked.
    func refuse(_ thing: Mention, to plan: inout Plan) { refuse(refusal(for: thing, []), to: &plan) }

    private func refuse(_ refusal: Refusal, to plan: inout Plan) {
        plan.parts.append(.sentence(refusal.sentence, []))
        if refusal.near.isEmpty {
            plan.parts.append(.sentence(phrases.say("what-i-know"), []))
        } else {
            let titles = refusal.near.prefix(2).map { PlainText.quoted($0.title) }.joined(separator: " / ")
            plan.parts.append(.sentence(phrases.say("nearest", ["titles": titles]), []))
            plan.nearest = refusal.near.prefix(2).map(\.name)
        }
        plan.decision = Decision(outcome: .outside, refused: refusal.name)
    }

    private func refusal(of understanding: Understanding) -> Refusal {
        let whole = understanding.questions.first ?? understanding.whole
        let best = nearest(understanding.whole)
        if let foreign = whole.foreign { return refusal(for: foreign, nearest(whole)) }
        let readings = (understanding.questions + [understanding.whole]).filter { !$0.isStrange }
        if let refused = readings.compactMap(\.refused).first, refused.confidence > settings.threshold / 2 {
            let subject = rulebook.uncovered[refused.subject - rulebook.intents.count]
            let near = subject.near.compactMap { name in rulebook.intents.first { $0.name == name } }
            let about = subject.about.map { phrases.say("not-covered", ["about": $0]) }
            return Refusal(
                sentence: about ?? phrases.say("elsewhere"), name: subject.name,
                // What is refused by name has the nearest subject in the rules, or none; a guess would be a poor joke.
                near: near.isEmpty && subject.about == nil ? best : near)
        }
        let near = whole.isStrange ? [] : best
        guard !understanding.unknownWords.isEmpty else {
            return Refusal(sentence: phrases.say("outside"), near: near)
        }
        let words = understanding.unknownWords.map(PlainText.quoted).joined(separator: ", ")
        return Refusal(sentence: phrases.say("unknown-words", ["words": words]), near: near)
    }

    /// The refusal of a question about another thing: how that compares is nearest, then the same about the product.
    private func refusal(for foreign: Mention, _ best: [Intent]) -> Refusal {
        let kind = rulebook.entities[foreign.kind]
        let thing = kind.values[foreign.value]
        let comparing = rulebook.intents.filter { $0.act == .tell && $0.isAbout(thing, of: kind) }
        return Refusal(
            sentence: phrases.say("other-thing", ["thing": thing.title]), name: thing.title,
            near: comparing.prefix(1) + best.filter { $0.name != comparing.first?.name })
    }

    /// The best covered reading, where it is not too weak to be worth naming.
    private func nearest(_ reading: SpanReading) -> [Intent] {
        guard let best = reading.covered.first, best.confidence > settings.threshold / 2 else { return [] }
        return [rulebook.intents[best.subject]].filter { $0.act == .tell || $0.act == .recommend }
    }
}
