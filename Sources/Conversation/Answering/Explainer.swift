import Rulebooks

/// Says why a line was read as it was and what the answer rests on.
struct Explainer: Sendable {
    let rulebook: Rulebook
    let model: IntentModel
    private let phrases: PhraseBook

    init(_ rulebook: Rulebook, model: IntentModel) {
        self.rulebook = rulebook
        self.model = model
        phrases = PhraseBook(rulebook.phrases)
    }

    /// The explanation of an earlier turn as parts of a response, its sources cited again.
    func parts(for turn: PastTurn) -> [Plan.Part] {
        var parts: [Plan.Part] = []
        for group in explanation(turn.understanding, turn.plan, turn.answer).groups where !group.lines.isEmpty
        {
            let sources = group.isSources ? self.sources(of: turn.plan) : []
            if group.isSources {
                parts += [.gap, .sentence(group.heading, sources)]
            } else {
                parts += [
                    .gap, .sentence(group.heading + " " + group.lines.joined(separator: "; ") + ".", []),
                ]
            }
        }
        return parts
    }

    private func sources(of plan: Plan) -> [Source] {
        var found: [Source] = []
        for case .sentence(_, let sources) in plan.parts {
            for source in sources where !found.contains(source) { found.append(source) }
        }
        return found
    }

    /// Takes a turn apart.
    func explanation(_ understanding: Understanding, _ plan: Plan, _ answer: Answer) -> Explanation {
        var groups: [Explanation.Group] = []
        for question in understanding.questions.isEmpty ? [understanding.whole] : understanding.questions {
            groups += readingGroups(understanding, question)
        }
        if !understanding.repairs.isEmpty {
            let lines = understanding.repairs.map { "\(PlainText.quoted($0.typed)) → \($0.read)" }
            groups.append(Explanation.Group(heading: phrases.say("why-repairs"), lines: lines))
        }
        if !understanding.unknownWords.isEmpty {
            let lines = understanding.unknownWords.map(PlainText.quoted)
            groups.append(Explanation.Group(heading: phrases.say("why-unknown"), lines: lines))
        }
        groups += sizingGroups(plan)
        let cited = answer.citations.map { "[\($0.mark)] \($0.title), \($0.section)" }
        if !cited.isEmpty {
            groups.append(
                Explanation.Group(heading: phrases.say("why-sources"), lines: cited, isSources: true))
        }
        return Explanation(groups: groups)
    }

    private func readingGroups(_ understanding: Understanding, _ question: SpanReading) -> [Explanation.Group]
    {
        let top = question.refused ?? question.covered.first
        guard let top else { return [] }
        let rival = question.refused == nil ? question.covered.dropFirst().first : question.covered.first
        var groups = [
            Explanation.Group(
                heading: phrases.say("why-reading"),
                lines: ["\(title(top.subject)) (\(points(top.confidence)))"])
        ]
        let evidence = model.evidence(
            understanding.line, understanding.words, question.tokens, for: top.subject,
            against: rival?.subject)
        let words = evidence.prefix(5).filter { $0.weight > 0 }.map { "\($0.word) (\(points($0.weight)))" }
        if !words.isEmpty {
            groups.append(Explanation.Group(heading: phrases.say("why-words"), lines: words))
        }
        if let rival {
            var lines = ["\(title(rival.subject)) (\(points(rival.confidence)))"]
            if let word = model.tippingWord(for: rival.subject, against: top.subject) {
                lines.append(phrases.say("why-tipping", ["word": word]))
            }
            groups.append(Explanation.Group(heading: phrases.say("why-rival"), lines: lines))
        }
        return groups
    }

    private func sizingGroups(_ plan: Plan) -> [Explanation.Group] {
        guard let sizing = plan.sizing else { return [] }
        var groups: [Explanation.Group] = []
        if let recommendation = sizing.recommendation {
            groups.append(Explanation.Group(heading: phrases.say("why-rules"), lines: recommendation.rules))
            if let alternative = recommendation.alternativeLabel {
                groups.append(
                    Explanation.Group(heading: phrases.say("why-alternative"), lines: [alternative]))
            }
        }
        let because = (sizing.said + sizing.remarks).map(\.because).filter { !$0.isEmpty }
        if !because.isEmpty {
            groups.append(Explanation.Group(heading: phrases.say("why-because"), lines: because))
        }
        return groups
    }

    private func title(_ subject: Int) -> String {
        let count = rulebook.intents.count
        if subject < count { return "\(rulebook.intents[subject].name): \(rulebook.intents[subject].title)" }
        let uncovered = rulebook.uncovered[subject - count]
        return uncovered.about.map { "\(uncovered.name): \($0)" } ?? uncovered.name
    }

    /// A score in hundredths; not a share, since plain words may bring more than one whole.
    private func points(_ value: Float) -> String { "\(Int((value * 100).rounded()))" }
}
