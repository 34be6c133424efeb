import Rulebooks

/// Why a size came out as it did.
extension Explainer {
    /// The evidence, what it outranked, the rows fired, and what would have been said instead.
    func sizingGroups(_ plan: Plan) -> [ReasonGroup] {
        guard let result = plan.sizing else { return [] }
        let evidence = sizing.weighed(plan.sizedProfile)
        var groups = [
            ReasonGroup(
                phrases.say("why-evidence"),
                evidence.filter { !$0.isOutranked }.map { line("why-evidence-line", $0) }),
            ReasonGroup(phrases.say("why-outranked"), outranked(evidence, plan.sizedProfile)),
            ReasonGroup(phrases.say("why-left-aside"), leftAside(result)),
        ]
        if let recommendation = result.recommendation {
            groups.append(ReasonGroup(phrases.say("why-rules"), recommendation.rules))
            let alternatives = recommendation.alternativeLabel.map { [$0] } ?? []
            groups.append(ReasonGroup(phrases.say("why-alternative"), alternatives))
            groups.append(ReasonGroup(phrases.say("why-next-best"), [nextBest(evidence, plan.sizedProfile)]))
        }
        groups.append(ReasonGroup(phrases.say("why-because"), choices(result, evidence)))
        return groups
    }

    private func line(_ phrase: String, _ evidence: WeighedEvidence) -> ReasonGroup.Line {
        let values = [
            "evidence": evidence.called, "rank": String(evidence.rank), "ranks": String(sizing.lowestRank),
            "sizes": sizes(of: evidence.course),
            "rules": evidence.course.rows.map(\.name).joined(separator: ", "),
        ]
        return ReasonGroup.Line(
            text: phrases.say(phrase, values), sources: evidence.course.rows.compactMap(\.source))
    }

    private func outranked(_ evidence: [WeighedEvidence], _ profile: Profile) -> [ReasonGroup.Line] {
        let facts = sizing.outrankedFacts(profile).map { fact in
            phrases.say("why-outranked-fact", ["fact": fact.value, "winner": fact.winner])
        }
        return evidence.filter(\.isOutranked).map { line("why-outranked-line", $0) }
            + facts.map { ReasonGroup.Line(text: $0) }
    }

    private func leftAside(_ result: SizingResult) -> [String] {
        result.notFitting.map { phrases.say("why-misfit", ["shoe": $0]) }
            + result.uncoveredReferences.map { phrases.say("why-uncovered", ["shoe": $0]) }
    }

    /// What would have been said without the evidence that counted: another size, or a question.
    private func nextBest(_ evidence: [WeighedEvidence], _ profile: Profile) -> ReasonGroup.Line {
        if let contradiction = sizing.contradictionBelowStrongest(profile) {
            let values = contradiction.values.joined(separator: " \(phrases.say("and")) ")
            return ReasonGroup.Line(text: phrases.say("why-next-contradiction", ["values": values]))
        }
        guard let next = evidence.first(where: \.isOutranked) else {
            return ReasonGroup.Line(text: phrases.say("why-next-none"))
        }
        return line("why-next-line", next)
    }

    /// Where the rules choose what the articles leave open, each choice once.
    private func choices(_ result: SizingResult, _ evidence: [WeighedEvidence]) -> [String] {
        var choices = (result.said + result.remarks).map(\.because)
        if evidence.contains(where: \.isOutranked) { choices.append(sizing.outrankingReason) }
        return choices.reduce(into: []) { found, choice in
            if !choice.isEmpty, !found.contains(choice) { found.append(choice) }
        }
    }

    /// A size and its alternative, such as `US 9.5 or US 9`.
    private func sizes(of course: SizingCourse) -> String {
        let size = course.scale.label(course.size)
        let first = course.wordsUp > 0 ? phrases.say("why-half-up", ["size": size]) : size
        let second = course.alternative.map(course.scale.label)
        return [first, second].compactMap { $0 }.joined(separator: " \(phrases.say("or")) ")
    }
}
