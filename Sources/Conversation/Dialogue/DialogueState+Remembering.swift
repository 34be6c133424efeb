extension DialogueState {
    /// The state after a line was decided about.
    func remembering(_ line: String, _ understanding: Understanding, _ plan: Plan, _ answer: Answer)
        -> DialogueState
    {
        var next = self
        next.turnCount += 1
        next.lines.append(line)
        next.profile = plan.profile
        if let sizing = plan.sizing {
            next.isSizing = true
            next.openSlot = plan.decision.slot
            if plan.decision.slot != nil { next.questionCount += 1 }
            if let slot = plan.decision.slot, sizing.contradiction == nil { next.askedSlots.insert(slot) }
        }
        switch plan.decision.outcome {
        case .answered, .asked:
            // "Why?" explains the answer before it, also when it is asked twice.
            let explains = plan.decision.intents.count == 1 && plan.isExplanation
            if !explains {
                next.last = PastTurn(
                    line: plan.frame ?? line, decision: plan.decision, answer: answer,
                    understanding: understanding,
                    plan: plan)
            }
        case .outside, .unsure:
            next.last = PastTurn(
                line: line, decision: plan.decision, answer: answer, understanding: understanding, plan: plan)
        case .invalid: break
        }
        return next
    }
}
