import Rulebooks

extension Advisor {
    /// Works out a size, or asks for what is missing.
    func addSizing(_ line: LineInState, to plan: inout Plan) {
        let result = sizing.advise(line.profile)
        plan.sizing = result
        plan.isAside = false
        if !plan.parts.isEmpty { plan.parts.append(.gap) }
        let newShoes = shoesToLeaveAside(result, line.state)
        let slot = slot(toAsk: result, line.state, isTroubled: !newShoes.isEmpty)
        addTrouble(result, newShoes, isAsked: slot != nil, to: &plan)
        if result.isUncoveredPerson {
            if plan.decision.intents.isEmpty {
                plan.decision = Decision(outcome: .outside, refused: "person")
            }
            return
        }
        // An impossible size is cleared up first; what was known before is kept.
        if result.impossible == nil {
            addRecommendation(result, isConverted: line.profile.wanted != nil, to: &plan)
        }
        if result.recommendation == nil, slot == nil { addGeneralRule(result, to: &plan) }
        if let slot, result.contradiction == nil { addQuestion(slot, result, to: &plan) }
        let recommender = rulebook.intents.first { $0.act == .recommend }?.name ?? ""
        let reading = line.answerable.first(where: line.isAboutSize)?.covered.first
        let confidence = max(reading?.confidence ?? 0, settings.sureLevel)
        var intents = plan.decision.intents
        // A size taken to another scale answers the question how the two convert as well.
        if result.recommendation != nil, line.choosesScale, let reading,
            reading.confidence >= settings.plainLevel,
            rulebook.intents[reading.subject].act == .tell
        {
            intents.append(chosen(reading))
        }
        intents.append(ChosenIntent(name: recommender, confidence: min(1, confidence)))
        plan.decision = Decision(
            outcome: slot == nil ? .answered : .asked, intents: intents,
            slot: slot, recommendation: result.impossible == nil ? result.recommendation : nil)
    }

    /// The slot that a question is due for, if any: a contradiction first, then what is missing.
    private func slot(toAsk result: SizingResult, _ state: DialogueState, isTroubled: Bool) -> String? {
        if let contradiction = result.contradiction {
            let isNew = state.disputed != contradiction
            return isNew || state.questionCount < Self.mostQuestions ? contradiction.slot : nil
        }
        return result.missing.flatMap { mayAsk($0, result, state, isTroubled: isTroubled) ? $0 : nil }
    }

    /// A slot is asked for once, and nothing more after two questions; a size again where the line said what
    /// cannot be one, or can be no help.
    private func mayAsk(
        _ slot: String, _ result: SizingResult, _ state: DialogueState, isTroubled: Bool
    ) -> Bool {
        guard state.asksBack, state.questionCount < Self.mostQuestions else { return false }
        if !state.askedSlots.contains(slot) { return true }
        guard slot == Profile.size else { return false }
        return result.impossible != nil || isTroubled && result.recommendation == nil
    }

    private static let mostQuestions = 2

    /// Shoes of this line that nothing can be worked out from.
    private struct ShoesLeftAside {
        var uncovered: [String] = []
        var notFitting: [String] = []
        var isEmpty: Bool { uncovered.isEmpty && notFitting.isEmpty }
    }

    /// What was said of them before needs no saying again.
    private func shoesToLeaveAside(_ result: SizingResult, _ state: DialogueState) -> ShoesLeftAside {
        var shoes = ShoesLeftAside(uncovered: result.uncoveredReferences, notFitting: result.notFitting)
        guard !shoes.isEmpty else { return shoes }
        let before = sizing.advise(state.profile)
        shoes.uncovered.removeAll(where: before.uncoveredReferences.contains)
        shoes.notFitting.removeAll(where: before.notFitting.contains)
        return shoes
    }

    /// What is wrong with what was said: impossible, not covered, does not fit, contradicts itself.
    private func addTrouble(
        _ result: SizingResult, _ shoes: ShoesLeftAside, isAsked: Bool, to plan: inout Plan
    ) {
        if result.isUncoveredPerson { say("uncovered-person", to: &plan) }
        if let impossible = result.impossible {
            say(
                "impossible",
                ["said": PlainText.quoted(impossible.typed), "ranges": ranges(impossible.system)], to: &plan)
        }
        if !shoes.uncovered.isEmpty {
            say("uncovered-reference", ["shoe": list(shoes.uncovered)], to: &plan)
        }
        if !shoes.notFitting.isEmpty { say("not-fitting", ["shoe": list(shoes.notFitting)], to: &plan) }
        if let contradiction = result.contradiction {
            let unsettled = phrases.say("unsettled", ["values": list(contradiction.values)])
            plan.parts.append(.sentence(isAsked ? wording(of: contradiction) : unsettled, []))
        }
    }

    /// Names both and asks which holds.
    func wording(of contradiction: SizingResult.Contradiction) -> String {
        let name = phrases.has("contradiction-\(contradiction.slot)") ? contradiction.slot : "other"
        return phrases.say("contradiction-\(name)", ["values": list(contradiction.values)])
    }

    func addRecommendation(_ result: SizingResult, isConverted: Bool, to plan: inout Plan) {
        guard let recommendation = result.recommendation else { return }
        for remark in result.said + result.remarks {
            plan.parts.append(.sentence(remark.text, remark.source.map { [$0] } ?? []))
        }
        if recommendation.isScaleAssumed, !isConverted {
            let scale = recommendation.label.replacingFirst(recommendation.size, with: "")
            say("scale-assumed", ["scale": scale.filter { $0 != " " }], to: &plan)
        }
        addEquivalents(result, to: &plan)
    }

    /// The sizes on other scales, a sentence for each chart that has one.
    private func addEquivalents(_ result: SizingResult, to plan: inout Plan) {
        var named: [String] = []
        for chart in result.equivalents.map(\.chart) where !named.contains(chart) {
            let sizes = result.equivalents.filter { $0.chart == chart }.map { label($0, side: result.side) }
            let phrase = named.isEmpty ? "equivalents" : "equivalents-elsewhere"
            say(phrase, ["sizes": list(sizes), "chart": chart], to: &plan)
            named.append(chart)
        }
    }

    private func label(_ equivalent: SizeChart.Equivalent, side: String?) -> String {
        let scale = sizing.scales.scale(system: equivalent.system, side: side)
        return scale?.label(equivalent.tenths) ?? Size.text(equivalent.tenths)
    }

    /// Without a size to go by, the rule for everybody is all there is.
    private func addGeneralRule(_ result: SizingResult, to plan: inout Plan) {
        guard let intent = rulebook.intents.first(where: { $0.act == .recommend }) else { return }
        plan.parts += intent.sentences.map { .sentence($0.text, $0.source.map { [$0] } ?? []) }
        if !result.isSizeDeclined { say("tell-size", to: &plan) }
    }

    private func addQuestion(_ slot: String, _ result: SizingResult, to plan: inout Plan) {
        plan.parts.append(.gap)
        say("ask-\(slot)", to: &plan)
    }

    private func say(_ name: String, _ values: [String: String] = [:], to plan: inout Plan) {
        plan.parts.append(.sentence(phrases.say(name, values), []))
    }

    /// The accepted ranges, of one system or of all.
    private func ranges(_ system: String?) -> String {
        var seen: Set<String> = []
        let scales = sizing.scales.all.filter { scale in
            !scale.name.isEmpty && (system == nil || scale.system == system)
                && seen.insert(scale.system).inserted
        }
        return scales.map { scale in
            let low = Size.text(scale.range.lowerBound)
            let high = Size.text(scale.range.upperBound)
            return scale.label(scale.range.lowerBound).replacingFirst(low, with: "\(low)–\(high)")
        }.joined(separator: ", ")
    }

    private func list(_ values: [String]) -> String {
        guard let last = values.last, values.count > 1 else { return values.first ?? "" }
        return values.dropLast().joined(separator: ", ") + " " + phrases.say("and") + " " + last
    }
}

extension String {
    /// The text with the first occurrence of a part replaced.
    fileprivate func replacingFirst(_ part: String, with other: String) -> String {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(part) {
                return String(self[..<start]) + other + String(self[index(start, offsetBy: part.count)...])
            }
            start = index(after: start)
        }
        return self
    }
}
