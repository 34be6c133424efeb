extension Expectation {
    /// What a decision found has differently, the weightiest first; what follows from another outcome is left out.
    ///
    /// - Parameter found: A decision with everything pinned.
    package func differences(from found: Expectation) -> [Difference] {
        guard outcome == found.outcome else { return [.outcome(expected: outcome, found: found.outcome)] }
        var differences: [Difference] = []
        if let refused, refused != found.refused {
            differences.append(.refused(expected: refused, found: found.refused))
        }
        if let intents, intents != found.intents ?? [] {
            differences.append(.intents(expected: intents, found: found.intents ?? []))
        }
        if let slot, slot != found.slot { differences.append(.slot(expected: slot, found: found.slot)) }
        if size != found.size, pinsSize { differences.append(.size(expected: size, found: found.size)) }
        guard differences.isEmpty else { return differences }
        if let rules, rules != found.rules ?? [] {
            differences.append(.rules(expected: rules, found: found.rules ?? []))
        }
        if let sources, Set(sources) != Set(found.sources ?? []) {
            differences.append(.sources(expected: sources, found: found.sources ?? []))
        }
        return differences
    }

    /// A bare `answer` or `ask` leaves open what is answered.
    private var pinsSize: Bool { size != nil || intents != nil || slot != nil }

    /// A decision found, with as much left open as this one leaves open.
    ///
    /// - Parameter isRecorded: Whether the wording is pinned too, so that nothing was meant to stay open.
    package func repinned(to found: Expectation, isRecorded: Bool) -> Expectation {
        var new = found
        let isSame = outcome == found.outcome
        if isSame, intents == nil, size == nil || new.size != nil { new.intents = nil }
        if isSame, slot == nil { new.slot = nil }
        if isSame, refused == nil, !isRecorded { new.refused = nil }
        if !isRecorded, rules == nil { new.rules = nil }
        if !isRecorded, sources == nil { new.sources = nil }
        if new.intents == nil, !pinsSize, isSame { new.size = nil }
        return new
    }
}
