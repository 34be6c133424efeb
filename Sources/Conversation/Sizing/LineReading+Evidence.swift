import Rulebooks

extension LineReading {
    /// A shoe or a size of their own that was found in the line, while it is put together.
    struct Draft {
        var evidence: Evidence
        var tokens: Range<Int>
        var isLatent = false
    }

    /// Puts sizes, shoes and what is said of them together.
    mutating func readEvidence() {
        var free = Set(sizes.indices)
        free.subtract(denied)
        var drafts = takeBetween(&free)
        let shoes = line.mentions(.reference).filter {
            $0.value.attributes["family"] != "own" && !isDisowned($0)
        }
        drafts += pair(shoes, &free)
        // "would a 9 do": nobody's size.
        for index in free.sorted() where !line.isSupposed(sizes[index].tokens.lowerBound) {
            drafts.append(otherSize(index, of: shoes, drafts) ?? ownSize(index))
        }
        attachTraits(to: &drafts)
        attachFit(to: &drafts)
        attachDown(to: &drafts)
        for draft in drafts { add(.evidence(draft.evidence), draft.tokens, isLatent: draft.isLatent) }
    }

    /// "between 9 and 9.5", "9 or 9.5", "9/9.5": two sizes half a step apart.
    private func takeBetween(_ free: inout Set<Int>) -> [Draft] {
        var drafts: [Draft] = []
        for index in sizes.indices.dropLast() where free.contains(index) {
            var (low, high) = (sizes[index].size, sizes[index + 1].size)
            let gap = sizes[index].tokens.upperBound..<sizes[index + 1].tokens.lowerBound
            guard gap.count <= 3 && isJoined(gap) || isBetweenBoth(index) else { continue }
            share(&low, &high)
            guard low.system == high.system, low.side == high.side, abs(low.tenths - high.tenths) == 5 else {
                continue
            }
            if low.tenths > high.tenths { swap(&low, &high) }
            let isSaid = line.mentions(.relation, "between").contains {
                line.sameSentence($0.tokens.lowerBound, sizes[index].tokens.lowerBound)
            }
            guard
                isSaid || isBetweenBoth(index)
                    || gap.contains(where: { ["or", "/", "-", "to"].contains(line.text($0)) })
            else {
                continue
            }
            let tokens = sizes[index].tokens.lowerBound..<sizes[index + 1].tokens.upperBound
            let evidence = Evidence(reference: nil, family: Evidence.between, size: low, upper: high)
            drafts.append(Draft(evidence: evidence, tokens: tokens))
            free.remove(index)
            free.remove(index + 1)
        }
        return drafts
    }

    /// "Some are 10 and some 10.5, I'm between the two": said behind the only two sizes, of no shoe.
    private func isBetweenBoth(_ index: Int) -> Bool {
        guard sizes.count == 2, index == 0, !line.named.contains(where: { $0.role == .reference }) else {
            return false
        }
        return line.mentions(.relation, "between").contains { between in
            let next = between.tokens.upperBound..<line.line.tokens.count
            return between.tokens.lowerBound >= sizes[1].tokens.upperBound
                && next.prefix(2).contains {
                    ["two", "them", "those", "both", "these"].contains(line.text($0))
                }
        }
    }

    private func isJoined(_ gap: Range<Int>) -> Bool {
        gap.allSatisfy { ["and", "or", "a", "an", "/", "-", "to", "size", "the"].contains(line.text($0)) }
    }

    private func share(_ first: inout Size, _ second: inout Size) {
        let system = first.system ?? second.system
        let side = first.side ?? second.side
        first.system = system
        second.system = system
        first.side = side
        second.side = side
    }

    /// Whether a word such as "normal" speaks of a size rather than of a foot.
    func isUsual(_ word: SizingLine.Named) -> Bool {
        guard word.tokens.count == 1 else { return true }
        let next = word.tokens.upperBound
        let isAdjective = ["normal", "regular", "standard", "true"].contains(
            line.text(word.tokens.lowerBound))
        guard isAdjective else { return true }
        return sizes.contains { size in
            line.sameClause(size.tokens.lowerBound, word.tokens.lowerBound)
                && size.tokens.lowerBound >= next && size.tokens.lowerBound - next <= 1
        }
    }

    /// "never worn Asics": a shoe that nobody has.
    private func isDisowned(_ shoe: SizingLine.Named) -> Bool {
        line.speech(.negation).contains { negation in
            let gap = negation.tokens.upperBound..<max(negation.tokens.upperBound, shoe.tokens.lowerBound)
            return shoe.tokens.lowerBound >= gap.lowerBound && gap.count <= 4
                && line.sameClause(negation.tokens.lowerBound, shoe.tokens.lowerBound)
                && !line.named.contains {
                    [.relation, .fit, .fact].contains($0.role) && $0.tokens.overlaps(gap)
                }
                && !sizes.contains { $0.tokens.overlaps(gap) }
        }
    }

    /// "1130s: 10 too small, 10.5 perfect": one more size of the only shoe, after one that does not fit.
    private func otherSize(_ index: Int, of shoes: [SizingLine.Named], _ drafts: [Draft]) -> Draft? {
        let tokens = sizes[index].tokens
        guard shoes.count == 1, let draft = drafts.first(where: { $0.evidence.reference != nil }),
            draft.tokens.upperBound <= tokens.lowerBound,
            line.sameSentence(draft.tokens.lowerBound, tokens.lowerBound),
            line.mentions(.fit, "does-not-fit").contains(where: {
                $0.tokens.lowerBound >= draft.tokens.upperBound && $0.tokens.upperBound <= tokens.lowerBound
            })
        else { return nil }
        var evidence = draft.evidence
        evidence.size = sizes[index].size
        return Draft(evidence: evidence, tokens: tokens)
    }

    private func ownSize(_ index: Int) -> Draft {
        let mention = sizes[index]
        let evidence = Evidence(reference: nil, family: Evidence.usual, size: mention.size)
        let start = mention.tokens.lowerBound
        let isSaid =
            mention.isNamed || line.clause(of: start, has: .wear) || line.clause(of: start, has: .size)
            || line.mentions(.fit).contains { line.sameClause($0.tokens.lowerBound, start) }
            || line.named.contains {
                // In a story somebody is always mentioned somewhere.
                let isBeside = isBrief || line.sameSentence($0.tokens.lowerBound, start)
                return isBeside
                    && ([.relation, .fact, .person, .trait].contains($0.role)
                        || $0.role == .reference && $0.value.attributes["family"] != "own")
            }
        return Draft(evidence: evidence, tokens: mention.tokens, isLatent: !isSaid || mayBeAge(mention))
    }

    /// Whether a line is short enough for all of it to belong together.
    private var isBrief: Bool { line.line.tokens.count <= 20 }

    /// "She is 7": a size beside the question for one, else as likely an age.
    private func mayBeAge(_ mention: SizeMention) -> Bool {
        let start = mention.tokens.lowerBound
        guard !mention.isNamed, mention.size.tenths % 10 == 0, !line.clause(of: start, has: .size) else {
            return false
        }
        return line.youngPerson(before: mention.tokens, isSure: false) != nil
    }
}
