import Rulebooks

extension SizeReader {
    /// The number at a token, with a half behind it and a minus before it; nil where it is part of a name.
    func number(at token: Int) -> Candidate? {
        guard let (hundredths, end) = amount(at: token), !isTaken(token) else { return nil }
        var candidate = Candidate(hundredths: hundredths, number: token..<end, tokens: token..<end)
        if hundredths % 100 == 0,
            let half = line.speech(.half).first(where: { $0.tokens.lowerBound == end }),
            !isSizeWord(half.tokens.upperBound), !isShare(half)
        {
            candidate.hundredths += 50
            candidate.number = token..<half.tokens.upperBound
            candidate.tokens = candidate.number
        }
        if let minus = line.speech(.minus).first(where: { $0.tokens.upperBound == token }) {
            candidate.hundredths.negate()
            candidate.tokens = minus.tokens.lowerBound..<candidate.tokens.upperBound
        }
        return candidate
    }

    /// "Half are 10 and half are 10.5": half of something else.
    private func isShare(_ half: SizingLine.Named) -> Bool {
        let next = half.tokens.upperBound
        guard next < line.line.tokens.count, line.text(half.tokens.lowerBound) == "and" else { return false }
        return ["are", "of", "my", "the"].contains(line.text(next))
    }

    /// Digits, or the words for a number.
    private func amount(at token: Int) -> (hundredths: Int, end: Int)? {
        if line.line.tokens[token].kind == .number {
            return Decimal.hundredths(line.text(token)).map { ($0, token + 1) }
        }
        guard let word = line.mentions(.number).first(where: { $0.tokens.lowerBound == token }),
            let hundredths = Decimal.hundredths(word.value.attributes["amount"] ?? "")
        else { return nil }
        return (hundredths, word.tokens.upperBound)
    }

    /// Whether the number belongs to the name of a shoe or a width.
    private func isTaken(_ token: Int) -> Bool {
        line.named.contains {
            ($0.role == .reference || $0.role == .trait || $0.role == .fact) && $0.tokens.contains(token)
        }
    }

    private func isSizeWord(_ index: Int) -> Bool { line.covers(line.speech(.size), index) }

    func isNumberOfSomethingElse(_ candidate: Candidate) -> Bool {
        let tokens = line.line.tokens
        let start = candidate.number.lowerBound
        let end = candidate.number.upperBound
        if isSizeWord(end), candidate.hundredths < 300 || line.text(end) == "sizes" { return true }
        if start > 0, tokens[start].joined, !mayJoin(start - 1) { return true }
        if start > 0, tokens[start - 1].kind == .symbol { return true }
        if end < tokens.count {
            if tokens[end].joined, !mayJoin(end) { return true }
            if tokens[end].kind == .symbol, !isEmoji(end) { return true }
        }
        if isInches(end) { return true }
        return line.mentions(.measure).contains { measure in
            switch measure.name {
            case "before": measure.tokens.upperBound == start
            // "6 ft 2": the inches as well.
            case "height":
                measure.tokens.lowerBound == end
                    || measure.tokens.upperBound == start && isNumber(before: measure.tokens.lowerBound)
            default: measure.tokens.lowerBound == end
            }
        }
    }

    /// `10.5"`: a mark for inches right behind a number, with none before it that it could close.
    private func isInches(_ index: Int) -> Bool {
        let tokens = line.line.tokens
        func isQuote(_ index: Int) -> Bool { line.line.bytes[Int(tokens[index].start)] == 0x22 }
        guard index > 0, index < tokens.count, isQuote(index), tokens[index].start == tokens[index - 1].end
        else { return false }
        return !(0..<index).contains(where: isQuote)
    }

    private func isNumber(before index: Int) -> Bool {
        index > 0 && line.line.tokens[index - 1].kind == .number
    }

    /// Whether a token without a blank to the number leaves it a size: a scale, a width, "sz", "ish".
    private func mayJoin(_ index: Int) -> Bool {
        guard line.line.tokens[index].kind == .word else { return line.line.tokens[index].kind == .pause }
        let text = line.text(index)
        return vocabulary.joinedScales[text] != nil || text == "ish" || isSizeWord(index)
            || line.named.contains {
                [.scale, .trait, .reference, .fact].contains($0.role) && $0.tokens.contains(index)
            }
    }

    private func isEmoji(_ index: Int) -> Bool {
        let token = line.line.tokens[index]
        return line.line.folded[Int(token.foldedStart)] >= 0xE2
    }
}
