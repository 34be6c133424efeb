import Rulebooks

extension LineReading {
    /// What is said about scales apart from the sizes: wanted for the answer, or meant for the sizes.
    mutating func readScales() {
        let free = line.mentions(.scale).filter { mention in
            !mention.tokens.contains(where: usedScales.contains) && !isPronoun(mention)
        }
        let sides = free.filter { $0.value.attributes["side"] != nil }
        if let side = sides.first, Set(sides.compactMap { $0.value.attributes["side"] }).count == 1 {
            readSide(side)
        }
        let systems = free.filter { $0.value.attributes["system"] != nil }
        if let system = systems.first, Set(systems.map(\.name)).count == 1 { readSystem(system) }
    }

    /// "us" is a scale on its own only in capitals.
    private func isPronoun(_ mention: SizingLine.Named) -> Bool {
        let token = line.line.tokens[mention.tokens.lowerBound]
        return mention.tokens.count == 1 && line.text(mention.tokens.lowerBound) == "us"
            && line.line.bytes[Int(token.start)] >= 0x61
    }

    private mutating func readSide(_ mention: SizingLine.Named) {
        guard let side = mention.value.attributes["side"] else { return }
        let start = mention.tokens.lowerBound
        let said = sizes.compactMap(\.size.side)
        let isOtherThanSaid = !said.isEmpty && !said.contains(side)
        let isWanted = isOtherThanSaid || line.clause(of: start, has: .wanting) || isBehindIn(start)
        if isWanted, !(isBesideShoe(mention) && said.isEmpty && !isBehindIn(start)) {
            add(.wanted(system: nil, side: side), mention.tokens, isLatent: isAvailability(start))
        } else if said.isEmpty || !said.contains(side) {
            add(.meant(system: nil, side: side), mention.tokens)
        }
    }

    private mutating func readSystem(_ mention: SizingLine.Named) {
        guard let system = mention.value.attributes["system"] else { return }
        let start = mention.tokens.lowerBound
        let before = start > 0 ? line.text(start - 1) : ""
        if before == "in" || before == "what" || before == "which" {
            add(.wanted(system: system, side: nil), mention.tokens, isLatent: isAvailability(start))
        } else if line.isAllTold || !line.clause(of: start, has: .asking) {
            add(.meant(system: system, side: nil), mention.tokens)
        }
    }

    private func isBehindIn(_ index: Int) -> Bool {
        (1...3).contains {
            index - $0 >= 0 && line.text(index - $0) == "in" && line.sameClause(index - $0, index)
        }
    }

    /// "womens 2002r 8.5": the scale of the shoe's size.
    private func isBesideShoe(_ mention: SizingLine.Named) -> Bool {
        line.mentions(.reference).contains {
            $0.tokens.lowerBound == mention.tokens.upperBound && $0.value.attributes["family"] != "own"
        }
    }

    /// "do they come in women's": a question about the shoe, not a wish.
    private func isAvailability(_ index: Int) -> Bool {
        guard sizes.isEmpty, let first = line.clause(of: index).first else { return false }
        return ["do", "does", "are", "is", "can", "where", "will"].contains(line.text(first))
            && !line.clause(of: index, has: .first)
    }
}
