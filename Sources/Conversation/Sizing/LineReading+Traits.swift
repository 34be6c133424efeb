import Rulebooks

extension LineReading {
    /// Gives widths such as 2E to the nearest shoe that comes in widths.
    mutating func attachTraits(to drafts: inout [Draft]) {
        for trait in line.mentions(.trait) {
            let choices = drafts.indices.filter { index in
                drafts[index].evidence.reference != nil
                    && vocabulary.familiesWithTraits.contains(drafts[index].evidence.family)
            }
            guard let index = nearest(trait.tokens, among: choices, drafts), !isOfFoot(trait) else {
                continue
            }
            drafts[index].evidence.traits[trait.kind] = trait.name
            usedTraits.append(trait.tokens)
        }
        for fact in line.mentions(.fact) where fact.tokens.count == 1 { attachBareTrait(fact, to: &drafts) }
    }

    /// "990 in a 12 wide": a word for feet right behind the size of a shoe that comes in widths.
    private mutating func attachBareTrait(_ fact: SizingLine.Named, to drafts: inout [Draft]) {
        guard sizes.contains(where: { $0.tokens.upperBound == fact.tokens.lowerBound }),
            let index = drafts.firstIndex(where: {
                $0.tokens.upperBound == fact.tokens.lowerBound
                    && vocabulary.familiesWithTraits.contains($0.evidence.family)
            })
        else { return }
        for (kind, role) in zip(vocabulary.entities, vocabulary.roles) where role == .trait {
            guard let value = kind.values.first(where: { $0.attributes["foot"] == fact.name }) else {
                continue
            }
            drafts[index].evidence.traits[kind.name] = value.name
            usedTraits.append(fact.tokens)
        }
    }

    /// "standard width" of a foot if a longer phrase says so, or another sentence does.
    private func isOfFoot(_ trait: SizingLine.Named) -> Bool {
        line.mentions(.fact).contains {
            $0.tokens.overlaps(trait.tokens) && $0.tokens.count > trait.tokens.count
        }
    }

    /// Gives "fits" and "too tight" to the shoe and size that they stand between, else behind, else before.
    func attachFit(to drafts: inout [Draft]) {
        for fit in line.mentions(.fit) where !line.isSupposed(fit.tokens.lowerBound) {
            let start = fit.tokens.lowerBound
            let around = drafts.indices.filter { drafts[$0].tokens.contains(start) }
            let behind = drafts.indices.filter { drafts[$0].tokens.upperBound <= start }
            let inSentence = drafts.indices.filter { line.sameSentence(drafts[$0].tokens.lowerBound, start) }
            guard !isAboutFoot(fit, drafts),
                let index = nearest(fit.tokens, among: around, drafts)
                    ?? nearest(fit.tokens, among: behind, drafts)
                    ?? nearest(fit.tokens, among: inSentence, drafts)
            else { continue }
            let isUp = fit.name != "does-not-fit" && isNegated(start)
            let value = isUp ? fit.value.attributes["negated"] ?? fit.name : fit.name
            if fit.name == "does-not-fit", isNegated(start) || line.clause(of: start, has: .liking) {
                continue
            }
            if drafts[index].evidence.traits["fit"] == "does-not-fit", value == "fits" { continue }
            drafts[index].evidence.traits["fit"] = value
        }
    }

    /// Whether a word of fit is part of what is said of a foot: "my little toes get squashed", where the
    /// clause names no shoe that could squash them.
    private func isAboutFoot(_ fit: SizingLine.Named, _ drafts: [Draft]) -> Bool {
        let start = fit.tokens.lowerBound
        let isBesideShoe = drafts.contains {
            $0.evidence.reference != nil && line.sameClause($0.tokens.lowerBound, start)
        }
        return line.mentions(.fact).contains { fact in
            // "Too snug" is said of a shoe, though "snug" may be a taste.
            if fact.tokens.overlaps(fit.tokens), fact.tokens.count >= fit.tokens.count { return true }
            guard !isBesideShoe, line.sameClause(fact.tokens.lowerBound, start),
                let needed = fact.value.attributes["needs"].flatMap({ SpeechWords(name: $0) })
            else { return false }
            return line.speech(needed).contains { $0.tokens.overlaps(fit.tokens) }
        }
    }

    /// Gives "sized down", with by how much, to the nearest shoe; without one it waits for the profile's.
    mutating func attachDown(to drafts: inout [Draft]) {
        let words =
            line.mentions(.relation).filter { $0.name == "down" || $0.name == "down-from" }
            + line.mentions(.relation, "at-size")
        for word in words where !line.isSupposed(word.tokens.lowerBound) {
            let value = down(word)
            let choices = drafts.indices.filter { drafts[$0].evidence.reference != nil }
            if let index = nearest(word.tokens, among: choices, drafts) {
                let known = drafts[index].evidence.traits["down"]
                if known == nil || known == "some" { drafts[index].evidence.traits["down"] = value }
            } else if word.name != "at-size" {
                let evidence = Evidence(reference: nil, family: "", traits: ["down": value])
                drafts.append(Draft(evidence: evidence, tokens: word.tokens))
            }
        }
    }

    private func down(_ word: SizingLine.Named) -> String {
        let start = word.tokens.lowerBound
        if word.name == "at-size" || isNegated(start) { return "no" }
        let amounts = line.mentions(.relation).filter { amount in
            (amount.name == "half-step" || amount.name == "full-step")
                && line.sameClause(amount.tokens.lowerBound, start)
                && !sizes.contains { $0.tokens.overlaps(amount.tokens) }
        }
        let near = amounts.min { distance($0.tokens, word.tokens) < distance($1.tokens, word.tokens) }
        return near.map { $0.name == "half-step" ? "half" : "full" } ?? "some"
    }

    private func nearest(_ tokens: Range<Int>, among choices: [Int], _ drafts: [Draft]) -> Int? {
        choices.min { distance(drafts[$0].tokens, tokens) < distance(drafts[$1].tokens, tokens) }
    }

    private func distance(_ first: Range<Int>, _ second: Range<Int>) -> Int {
        if first.overlaps(second) { return 0 }
        let low = min(first.upperBound, second.upperBound)
        let high = max(first.lowerBound, second.lowerBound)
        let stops = (low..<high).filter { line.line.tokens[$0].kind == .stop }.count
        let commas = (low..<high).filter { line.line.tokens[$0].kind == .pause }.count
        return high - low + stops * 6 + commas * 2
    }
}
