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
            let hundredths = Decimal.hundredths(word.value.attributes["amount"] ?? ""),
            // "Since my thirties" counts years.
            !line.text(word.tokens.upperBound - 1).hasSuffix("ties")
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
        if isDegree(candidate) || isInches(end) || isClock(candidate) || isPrice(candidate) || isCompound(end)
            || isCount(candidate)
        {
            return true
        }
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

    /// "Wash them at thirty": a whole number behind "at" where nothing is worn or measured.
    private func isDegree(_ candidate: Candidate) -> Bool {
        let start = candidate.number.lowerBound
        return start > 0 && line.text(start - 1) == "at" && candidate.hundredths % 100 == 0
            && !line.clause(of: start, has: .wear) && !line.clause(of: start, has: .size)
            && !line.mentions(.reference).contains { line.sameClause($0.tokens.lowerBound, start) }
    }

    /// `10.5"`: a mark for inches right behind a number, with none before it that it could close.
    private func isInches(_ index: Int) -> Bool {
        let tokens = line.line.tokens
        func isQuote(_ index: Int) -> Bool { line.line.bytes[Int(tokens[index].start)] == 0x22 }
        guard index > 0, index < tokens.count, isQuote(index), tokens[index].start == tokens[index - 1].end
        else { return false }
        return !(0..<index).contains(where: isQuote)
    }

    /// "6:40": a colon between numbers, without a blank.
    private func isClock(_ candidate: Candidate) -> Bool {
        func isColon(_ index: Int) -> Bool {
            isTied(index) && line.text(index) == ":" && line.line.tokens[index - 1].kind == .number
                && line.line.tokens[index + 1].kind == .number
        }
        return isColon(candidate.number.lowerBound - 1) || isColon(candidate.number.upperBound)
    }

    /// Whether no blank stands on either side of a mark between two tokens.
    private func isTied(_ index: Int) -> Bool {
        let tokens = line.line.tokens
        guard index > 0, index + 1 < tokens.count else { return false }
        return tokens[index - 1].end == tokens[index].start && tokens[index].end == tokens[index + 1].start
    }

    /// "39.90": two decimals, as money is written, that are no quarter, third or half.
    private func isPrice(_ candidate: Candidate) -> Bool {
        let text = line.text(candidate.number.lowerBound)
        return text.utf8.dropLast(2).last == UInt8(ascii: ".")
            && ![0, 25, 33, 50, 66, 67, 75].contains(abs(candidate.hundredths) % 100)
    }

    /// "18-wheeler": a hyphen that ties the number to a word of something else.
    private func isCompound(_ end: Int) -> Bool {
        guard isTied(end), line.text(end) == "-" else { return false }
        return line.line.tokens[end + 1].kind == .word && !mayJoin(end + 1)
    }

    /// "three winters", "six dunks": so many of something, not "a nine" and not "my 9s".
    private func isCount(_ candidate: Candidate) -> Bool {
        let (start, end) = (candidate.number.lowerBound, candidate.number.upperBound)
        guard end < line.line.tokens.count, line.line.tokens[end].kind == .word,
            !line.line.tokens[end].joined,
            candidate.hundredths % 100 == 0
        else { return false }
        if start > 0, Self.determiners.contains(line.text(start - 1)) || isSizeWord(start - 1) {
            return false
        }
        let isWord = line.line.tokens[start].kind == .word
        let named = line.named.filter { $0.tokens.contains(end) }
        guard named.allSatisfy({ isWord && $0.role == .reference }) else { return false }
        return Self.isPlural(line.text(end))
    }

    /// Words that make the number behind them the name of a size: "a nine".
    private static let determiners: Set<String> = [
        "a", "an", "my", "the", "his", "her", "your", "usual", "normal",
    ]

    /// Words in -s that are no nouns, or stand behind a size as well ("9 always", "9 works").
    private static let otherThanPlurals: Set<String> = [
        "always", "sometimes", "perhaps", "besides", "across", "unless", "whereas", "works", "does", "thats",
        "seems",
        "needs", "wants", "says", "makes", "gives", "goes", "comes", "gets", "mens", "womens", "hers",
        "theirs",
    ]

    private static func isPlural(_ word: String) -> Bool {
        word.utf8.count > 3 && word.hasSuffix("s") && !["ss", "us", "is"].contains { word.hasSuffix($0) }
            && !otherThanPlurals.contains(word)
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
