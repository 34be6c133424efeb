extension DialogueState {
    /// The state after a line was decided about.
    func remembering(_ line: String, _ understanding: Understanding, _ plan: Plan, _ answer: Answer)
        -> DialogueState
    {
        var next = self
        next.turnCount += 1
        next.lines.append(line)
        next.profile = plan.profile
        next.supposed = plan.supposed
        if plan.decision.outcome != .invalid {
            next.offered = plan.decision.outcome == .unsure ? plan.decision.intents.map(\.name) : []
        }
        if let sizing = plan.sizing, plan.supposed == nil { next.remember(sizing, plan.decision) }
        // While something is asked, a reply is to that.
        if next.openSlot == nil, plan.decision.outcome == .outside { next.offered = plan.nearest }
        // "Why?" explains the answer before it, also when it is asked twice; thanks change no subject.
        if !plan.isAside, plan.decision.outcome != .invalid {
            let isFramed = plan.decision.outcome == .answered || plan.decision.outcome == .asked
            next.last = PastTurn(
                line: isFramed ? plan.frame ?? line : line, decision: plan.decision, answer: answer,
                understanding: understanding, plan: plan)
        }
        return next
    }

    /// Keeps what is open after a size was worked out or asked for.
    private mutating func remember(_ sizing: SizingResult, _ decision: Decision) {
        isSizing = true
        openSlot = decision.slot
        if let slot = decision.slot {
            questionCount += 1
            if sizing.contradiction == nil {
                askedSlots.insert(slot)
            } else {
                disputed = sizing.contradiction
            }
        } else if decision.recommendation != nil {
            disputed = nil
        }
    }
}
