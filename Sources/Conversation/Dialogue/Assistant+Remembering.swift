import Rulebooks

extension Assistant {
    /// What a conversation knows about the person, and from which line: sizes first, then facts by kind.
    package func remembered(in state: DialogueState) -> [Remembered] {
        let profile = state.profile
        func line(_ number: Int) -> String { state.lines.indices.contains(number) ? state.lines[number] : "" }
        let sizes = profile.evidence.map { told in
            Remembered(slot: Profile.size, text: text(of: told.value), line: line(told.line))
        }
        let facts = profile.facts.sorted { $0.key < $1.key }.flatMap { kind, values in
            values.map { told in
                Remembered(slot: kind, text: title(kind: kind, value: told.value), line: line(told.line))
            }
        }
        return sizes + facts
    }

    private func text(of evidence: Evidence) -> String {
        let references = rulebook.entities.first { $0.values.contains { $0.attributes["family"] != nil } }
        let name = evidence.reference.flatMap { references?.values[$0].title } ?? evidence.family
        let size = evidence.size.map { size in
            let scale = size.system.flatMap { scales.scale(system: $0, side: size.side) }
            return scale?.label(size.tenths) ?? size.number
        }
        return [name, size].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ": ")
    }

    private func title(kind: String, value: String) -> String {
        let known = rulebook.entities.first { $0.name == kind }?.values.first { $0.name == value }
        return "\(kind): \(known?.title ?? value)"
    }
}

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
}
