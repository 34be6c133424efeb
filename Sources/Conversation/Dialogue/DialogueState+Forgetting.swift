extension DialogueState {
    /// The state without what was told for a slot, or without all that was told about the person.
    ///
    /// - Parameter slot: `size`, `width`, …; nil for everything.
    package func forgetting(_ slot: String?) -> DialogueState {
        var next = self
        if slot == nil || slot == Profile.size { next.profile.evidence = [] }
        if let slot {
            next.profile.facts[slot] = nil
            next.profile.declined.remove(slot)
        } else {
            next.profile = Profile()
            next.openSlot = nil
        }
        return next
    }

    /// The state of a conversation that begins anew; the lines are kept, as facts to come count from them.
    var startedAnew: DialogueState {
        var next = DialogueState(asksBack: asksBack)
        next.turnCount = turnCount
        next.lines = lines
        return next
    }
}
