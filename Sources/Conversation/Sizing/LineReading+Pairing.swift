import Rulebooks

extension LineReading {
    /// Something that a size may belong to: a shoe, or a word such as "usually".
    private struct Anchor {
        let tokens: Range<Int>
        let shoe: SizingLine.Named?
    }

    /// A size farther from an anchor than this does not belong to it.
    private static var farthest: Int { 12 }

    /// Gives each size the nearest shoe or "usually", each shoe at most one size; the nearest pairs first.
    func pair(_ shoes: [SizingLine.Named], _ free: inout Set<Int>) -> [Draft] {
        let usual = line.mentions(.relation).filter {
            $0.name == "down-from" || $0.name == "usual" && isUsual($0)
        }
        let anchors =
            shoes.map { Anchor(tokens: $0.tokens, shoe: $0) }
            + usual.map { Anchor(tokens: $0.tokens, shoe: nil) }
        var pairs: [(cost: Int, size: Int, anchor: Int)] = []
        for size in free {
            for (index, anchor) in anchors.enumerated() {
                let cost = cost(sizes[size].tokens, anchor, anchors)
                if cost <= Self.farthest { pairs.append((cost, size, index)) }
            }
        }
        pairs.sort { ($0.cost, $0.size, $0.anchor) < ($1.cost, $1.size, $1.anchor) }
        var taken: Set<Int> = []
        var drafts: [Draft] = []
        for pair in pairs where free.contains(pair.size) && !taken.contains(pair.anchor) {
            free.remove(pair.size)
            taken.insert(pair.anchor)
            drafts.append(draft(sizes[pair.size], anchors[pair.anchor].shoe))
        }
        for index in anchors.indices where !taken.contains(index) {
            if let shoe = anchors[index].shoe { drafts += unsized(shoe, shoes, drafts) }
        }
        return drafts
    }

    private func draft(_ size: SizeMention, _ shoe: SizingLine.Named?) -> Draft {
        guard let shoe else {
            let evidence = Evidence(reference: nil, family: Evidence.usual, size: size.size)
            return Draft(evidence: evidence, tokens: size.tokens)
        }
        let family = shoe.value.attributes["family"] ?? ""
        let evidence = Evidence(reference: shoe.index, family: family, size: size.size)
        let first = min(size.tokens.lowerBound, shoe.tokens.lowerBound)
        let last = max(size.tokens.upperBound, shoe.tokens.upperBound)
        return Draft(evidence: evidence, tokens: first..<last)
    }

    /// A shoe without a size of its own: it shares that of the shoe that it is listed with, if any.
    private func unsized(_ shoe: SizingLine.Named, _ shoes: [SizingLine.Named], _ drafts: [Draft]) -> [Draft]
    {
        let family = shoe.value.attributes["family"] ?? ""
        // "my New Balances, the 990s": the brand says no more than the model does.
        let isSaid = drafts.contains { $0.evidence.family == family }
        var evidence = Evidence(reference: shoe.index, family: family)
        for other in shoes where other.tokens != shoe.tokens {
            let gap =
                min(
                    shoe.tokens.upperBound, other.tokens.upperBound)..<max(
                    shoe.tokens.lowerBound, other.tokens.lowerBound)
            let isListed =
                !gap.isEmpty
                && gap.allSatisfy {
                    ["and", "or", ",", "/", "my", "the", "in", "both"].contains(line.text($0))
                }
            guard isListed, let draft = drafts.first(where: { $0.evidence.reference == other.index })
            else {
                continue
            }
            evidence.size = draft.evidence.size
        }
        if evidence.size == nil, isSaid { return [] }
        return [Draft(evidence: evidence, tokens: shoe.tokens, isLatent: evidence.size == nil)]
    }

    /// How far a size is from an anchor: words between, more for commas, stops and other sizes or shoes.
    private func cost(_ size: Range<Int>, _ anchor: Anchor, _ anchors: [Anchor]) -> Int {
        let isSizeFirst = size.lowerBound < anchor.tokens.lowerBound
        let first = isSizeFirst ? size.upperBound : anchor.tokens.upperBound
        let last = isSizeFirst ? anchor.tokens.lowerBound : size.lowerBound
        guard first <= last else { return 0 }
        var cost = 0
        for index in first..<last {
            switch line.line.tokens[index].kind {
            case .stop: cost += line.text(index) == "?" ? 20 : 6
            case .pause: cost += 3
            default: cost += line.covers(line.speech(.turning), index) ? 6 : 1
            }
        }
        for other in sizes where other.tokens.lowerBound >= first && other.tokens.upperBound <= last {
            cost += 4
        }
        for other in anchors where other.tokens.lowerBound >= first && other.tokens.upperBound <= last {
            cost += 4
        }
        if (first..<last).contains(where: { line.text($0) == "and" }) { cost += 2 }
        // "asics size 9 always": at the same distance the shoe has it.
        if anchor.shoe == nil { cost += 1 }
        // "a 10 in dunks", "dunks in a 10".
        if (first..<last).contains(where: { line.text($0) == "in" }), cost < 6 { cost -= 2 }
        return cost
    }
}
