import Rulebooks

extension LineReading {
    /// "don't know", "rather not say", "forget the wide thing".
    mutating func readDeclining() {
        for word in line.speech(.unknown) {
            let slot = slot(near: word)
            if slot == Self.size, !isOwnSize(word) { continue }
            add(.unknown(slot: slot), word.tokens, isLatent: slot == nil)
        }
        for word in line.speech(.refusal) {
            let slot = slot(near: word)
            add(.refusal(slot: slot), word.tokens, isLatent: slot == nil)
        }
        for word in line.speech(.retraction) {
            guard let slot = slot(near: word) else { continue }
            add(.retraction(slot: slot), word.tokens)
        }
    }

    static var size: String { "size" }

    /// What the clause speaks of: a kind of fact, or a size.
    private func slot(near word: SizingLine.Named) -> String? {
        let start = word.tokens.lowerBound
        let facts = line.mentions(.fact).filter { line.sameClause($0.tokens.lowerBound, start) }
        if let fact = facts.first(where: { $0.tokens.lowerBound >= start }) ?? facts.first {
            return fact.kind
        }
        if line.clause(of: start, has: .size) { return Self.size }
        // "What about width? No idea."
        let clause = line.clause(of: start)
        guard clause.lowerBound > 0 else { return nil }
        let before = clause.lowerBound - 1
        let isClaimed = found.contains {
            if case .fact = $0.content { line.sameClause($0.tokens.lowerBound, before) } else { false }
        }
        return isClaimed
            ? nil : line.mentions(.fact).first { line.sameClause($0.tokens.lowerBound, before) }?.kind
    }

    /// "I don't know my size" against "not sure which size to get".
    private func isOwnSize(_ word: SizingLine.Named) -> Bool {
        let clause = line.clause(of: word.tokens.lowerBound)
        return clause.contains { index in
            index >= word.tokens.upperBound && ["my", "am", "wear", "his", "her"].contains(line.text(index))
        } && !line.clause(of: word.tokens.lowerBound, has: .wanting)
    }
}
