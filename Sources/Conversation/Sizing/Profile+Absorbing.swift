extension Profile {
    /// Takes in what a line says.
    ///
    /// - Parameters:
    ///   - statements: Of one line.
    ///   - line: The number of the line, to be kept with each fact.
    ///   - answering: The slot that was asked for; a latent statement counts only as its answer.
    ///   - scales: Of the rule base, for sizes that correct others without naming a scale.
    ///   - contested: Slots with a contradiction: what is said of them now settles it.
    mutating func absorb(
        _ statements: [Statement], line: Int, answering: String?, _ scales: Scales, contested: Set<String>
    ) {
        impossible = nil
        uncoveredPerson = nil
        let isForOther = statements.contains { if case .uncoveredPerson = $0.content { true } else { false } }
        for statement in statements where !statement.isLatent || answering != nil || statements.count == 1 {
            let place = Place(line: line, tokens: statement.tokens, isCorrection: statement.isCorrection)
            switch statement.content {
            case .evidence(let evidence) where !isForOther:
                let settles = contested.contains(Self.size)
                absorb(
                    evidence, place, scales, fills: answering == Self.size || statement.isLatent,
                    settles: settles)
            case .fact(let kind, let value):
                guard !statement.isLatent || answering == kind else { continue }
                absorb(value, kind: kind, place, settles: contested.contains(kind))
            case .unknown(let slot), .refusal(let slot):
                guard let slot = slot ?? answering else { continue }
                // Who cannot say which of two holds leaves both aside.
                if contested.contains(slot) { retract(slot) }
                declined.insert(slot)
            case .denial(let kind, let value): facts[kind]?.removeAll { $0.value == value }
            case .retraction(let slot): retract(slot)
            case .wanted(let system, let side):
                guard !statement.isLatent else { continue }
                wanted = place.told(ScaleChoice(system: system, side: side))
            case .meant(let system, let side):
                absorb(ScaleChoice(system: system, side: side), place)
            case .person(let side): self.side = place.told(side)
            case .uncoveredPerson(let name): uncoveredPerson = place.told(name)
            case .impossible(let size): impossible = place.told(size)
            case .evidence: continue
            }
        }
    }

    /// Puts what is supposed in the place of what was told of the same.
    mutating func suppose(_ statements: [Statement], _ scales: Scales) {
        for statement in statements {
            switch statement.content {
            case .evidence(let evidence) where evidence.size != nil: retract(Self.size)
            case .fact(let kind, _): retract(kind)
            default: continue
            }
        }
        let line = (evidence.map(\.line) + facts.values.joined().map(\.line)).max() ?? 0
        absorb(statements, line: line, answering: Self.size, scales, contested: [])
    }

    static let size = "size"

    /// Where something is said, and whether it replaces what was said before.
    struct Place {
        let line: Int
        let tokens: Range<Int>
        let isCorrection: Bool

        func told<Value>(_ value: Value) -> Told<Value> { Told(value: value, line: line, tokens: tokens) }
    }

    private mutating func absorb(_ value: String, kind: String, _ place: Place, settles: Bool) {
        let isSettling = settles && facts[kind]?.contains { $0.line == place.line } != true
        if place.isCorrection || isSettling { facts[kind] = [] }
        if facts[kind]?.contains(where: { $0.value == value }) != true {
            facts[kind, default: []].append(place.told(value))
        }
    }

    private mutating func retract(_ slot: String) {
        facts[slot] = nil
        declined.remove(slot)
        if slot == Self.size { evidence = [] }
    }

    /// A scale for the sizes: "no, women's" keeps the numbers; the other side of what was said is a wish.
    private mutating func absorb(_ choice: ScaleChoice, _ place: Place) {
        let sizes = evidence.compactMap(\.value.size)
        if !place.isCorrection, let side = choice.side, !sizes.isEmpty,
            sizes.allSatisfy({ $0.side != nil && $0.side != side })
        {
            wanted = place.told(ScaleChoice(system: nil, side: side))
            return
        }
        // "Men's, please" after the women's size was wanted: the other wish.
        if !place.isCorrection, let side = choice.side, let known = wanted?.value.side, known != side {
            wanted = place.told(ScaleChoice(system: nil, side: side))
            return
        }
        if place.isCorrection {
            for index in evidence.indices {
                if choice.side != nil { evidence[index].value.size?.side = nil }
                if choice.system != nil { evidence[index].value.size?.system = nil }
            }
            wanted = nil
        }
        var merged = meant?.value ?? ScaleChoice()
        merged.system = choice.system ?? merged.system
        merged.side = choice.side ?? merged.side
        meant = place.told(merged)
    }
}
