import Rulebooks

extension LineReading {
    /// What the line says of the person's foot and taste.
    mutating func readFacts() {
        let facts = line.mentions(.fact)
        for fact in facts where fact.name != "other" && !isOfShoe(fact) && !isTakenBack(fact) {
            guard !isAlternative(fact, among: facts), !isUnknown(fact) else { continue }
            guard let value = value(of: fact), isAboutPerson(fact) else { continue }
            if line.isAsked(fact.tokens.lowerBound) { continue }
            let isLatent = line.isSupposed(fact.tokens.lowerBound)
            if value != fact.name, !isLatent {
                add(.denial(kind: fact.kind, value: fact.name), fact.tokens)
            }
            add(.fact(kind: fact.kind, value: value), fact.tokens, isLatent: isLatent)
        }
        for trait in line.mentions(.trait) where !usedTraits.contains(trait.tokens) {
            // "does it come in wide": nobody's foot.
            guard !line.isSupposed(trait.tokens.lowerBound), !isStrayLetter(trait) else { continue }
            guard let foot = foot(of: trait), let kind = kind(ofValue: foot) else { continue }
            let isSaid = facts.contains { $0.name != "other" && $0.tokens.overlaps(trait.tokens) }
            if !isSaid { add(.fact(kind: kind, value: foot), trait.tokens) }
        }
    }

    /// A "b" or "d" that stands behind no size, as in "plan b".
    private func isStrayLetter(_ trait: SizingLine.Named) -> Bool {
        let start = trait.tokens.lowerBound
        return trait.tokens.count == 1 && line.text(start).utf8.count == 1
            && !sizes.contains { $0.tokens.upperBound == start }
    }

    /// What the width of a shoe says of the foot in it: on the women's scale a D is wide.
    private func foot(of trait: SizingLine.Named) -> String? {
        let side = sizes.lazy.compactMap(\.size.side).first ?? ""
        return trait.value.attributes["foot-\(side)"] ?? trait.value.attributes["foot"]
    }

    /// The fact's value, or what its negation comes to.
    private func value(of fact: SizingLine.Named) -> String? {
        isNegated(fact.tokens.lowerBound) ? fact.value.attributes["negated"] : fact.name
    }

    private func kind(ofValue name: String) -> String? {
        for (kind, role) in zip(vocabulary.entities, vocabulary.roles) where role == .fact {
            if kind.values.contains(where: { $0.name == name }) { return kind.name }
        }
        return nil
    }

    private func isOfShoe(_ fact: SizingLine.Named) -> Bool {
        usedTraits.contains { $0.overlaps(fact.tokens) && $0.upperBound >= fact.tokens.upperBound }
            || line.mentions(.relation, "usual").contains {
                isUsual($0) && $0.tokens.overlaps(fact.tokens) && $0.tokens.count >= fact.tokens.count
            }
    }

    /// "wide or narrow": neither is claimed.
    private func isAlternative(_ fact: SizingLine.Named, among facts: [SizingLine.Named]) -> Bool {
        guard !isNegated(fact.tokens.lowerBound) else { return false }
        return facts.contains { other in
            guard other.kind == fact.kind, other.name != fact.name, other.name != "other" else {
                return false
            }
            let first = min(fact.tokens.upperBound, other.tokens.upperBound)
            let last = max(fact.tokens.lowerBound, other.tokens.lowerBound)
            return first < last && last - first <= 3 && (first..<last).contains { line.text($0) == "or" }
        }
    }

    /// "not sure whether my feet are wide": the words behind "not sure" claim nothing.
    private func isUnknown(_ fact: SizingLine.Named) -> Bool {
        line.speech(.unknown).contains {
            $0.tokens.upperBound <= fact.tokens.lowerBound
                && line.sameClause($0.tokens.lowerBound, fact.tokens.lowerBound)
        }
    }

    private func isTakenBack(_ fact: SizingLine.Named) -> Bool {
        line.speech(.retraction).contains {
            $0.tokens.upperBound <= fact.tokens.lowerBound
                && line.sameClause($0.tokens.lowerBound, fact.tokens.lowerBound)
        }
    }

    /// A taste wants a word of liking, or to stand without a verb; "they are snug" speaks of a shoe.
    private func isAboutPerson(_ fact: SizingLine.Named) -> Bool {
        let start = fact.tokens.lowerBound
        if let needed = fact.value.attributes["needs"].flatMap({ SpeechWords(name: $0) }) {
            return line.speech(needed).contains {
                line.sameClause($0.tokens.lowerBound, start) && !isNegated($0.tokens.lowerBound)
            }
        }
        guard fact.value.attributes["needs-liking"] != nil else { return true }
        if line.clause(of: start, has: .liking) { return true }
        let clause = line.clause(of: start)
        return !clause.contains { line.covers(line.speech(.being), $0) }
            && !clause.contains { line.covers(line.mentions(.reference), $0) }
    }
}
