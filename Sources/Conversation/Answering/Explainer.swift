import Rulebooks

/// Says why a line was read as it was and what the answer rests on.
struct Explainer: Sendable {
    let rulebook: Rulebook
    let model: IntentModel
    let sizing: SizingAdvisor
    let phrases: PhraseBook

    init(_ rulebook: Rulebook, model: IntentModel, sizing: SizingAdvisor) {
        self.rulebook = rulebook
        self.model = model
        self.sizing = sizing
        phrases = PhraseBook(rulebook.phrases)
    }

    /// The explanation of an earlier turn as parts of a response, its sources cited again.
    func parts(for turn: PastTurn) -> [Plan.Part] {
        var parts: [Plan.Part] = []
        for group in groups(turn.understanding, turn.plan) {
            parts += [.gap, .sentence(group.sentence, group.sources)]
        }
        let sources = sources(of: turn.plan)
        if !sources.isEmpty { parts += [.gap, .sentence(phrases.say("why-sources"), sources)] }
        return parts
    }

    /// Takes a turn apart; the marks in its lines go on from those of the answer.
    func explanation(_ understanding: Understanding, _ plan: Plan) -> Explanation {
        let cited = sources(of: plan)
        var numbering = Numbering(cited)
        var groups = groups(understanding, plan).map { group in
            let lines = group.lines.map { line in
                let marks = line.sources.map { "[\(numbering.mark($0))]" }
                return marks.isEmpty ? line.text : line.text + " " + marks.joined()
            }
            return Explanation.Group(heading: group.heading, lines: lines)
        }
        let lines = numbering.items.enumerated().map { index, source in
            let article = rulebook.articles[source.article]
            return "[\(index + 1)] \(article.title), \(article.sections[source.section])"
        }
        func add(_ phrase: String, _ lines: ArraySlice<String>) {
            guard !lines.isEmpty else { return }
            groups.append(Explanation.Group(heading: phrases.say(phrase), lines: Array(lines)))
        }
        add("why-sources", lines.prefix(cited.count))
        add("why-other-sources", lines.dropFirst(cited.count))
        return Explanation(groups: groups)
    }

    /// What the answer cites, in the order of its marks.
    private func sources(of plan: Plan) -> [Source] {
        var numbering = Numbering<Source>()
        for case .sentence(let text, let sources) in plan.parts where !text.isEmpty {
            for source in sources { _ = numbering.mark(source) }
        }
        return numbering.items
    }

    /// Why a size, if one was worked out; then why the line was read as it was.
    private func groups(_ understanding: Understanding, _ plan: Plan) -> [ReasonGroup] {
        var groups = sizingGroups(plan)
        for question in understanding.questions.isEmpty ? [understanding.whole] : understanding.questions {
            groups += readingGroups(understanding, question)
        }
        if !understanding.repairs.isEmpty {
            let lines = understanding.repairs.map { "\(PlainText.quoted($0.typed)) → \($0.read)" }
            groups.append(ReasonGroup(phrases.say("why-repairs"), lines))
        }
        if !understanding.unknownWords.isEmpty {
            let lines = understanding.unknownWords.map(PlainText.quoted)
            groups.append(ReasonGroup(phrases.say("why-unknown"), lines))
        }
        return groups.filter { !$0.lines.isEmpty }
    }

    private func readingGroups(_ understanding: Understanding, _ question: SpanReading) -> [ReasonGroup] {
        let top = question.refused ?? question.covered.first
        guard let top else { return [] }
        let rival = question.refused == nil ? question.covered.dropFirst().first : question.covered.first
        let evidence = model.evidence(
            understanding.line, understanding.words, question.tokens, for: top.subject,
            against: rival?.subject)
        let words = evidence.prefix(5).filter { $0.weight > 0 }.map { "\($0.word) (\(points($0.weight)))" }
        var read = ["\(title(top.subject)) (\(points(top.confidence)))"]
        if question.isVerbatim { read.append(phrases.say("why-verbatim")) }
        if top.context >= 0.005 {
            read.append(phrases.say("why-context", ["points": points(top.context)]))
        }
        var groups = [
            ReasonGroup(phrases.say("why-reading"), read),
            ReasonGroup(phrases.say("why-words"), words),
        ]
        if let rival {
            var lines = ["\(title(rival.subject)) (\(points(rival.confidence)))"]
            if let word = model.tippingWord(for: rival.subject, against: top.subject) {
                lines.append(phrases.say("why-tipping", ["word": word]))
            }
            groups.append(ReasonGroup(phrases.say("why-rival"), lines))
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
