import Rulebooks

/// A line as the sizing reader sees it: tokens in clauses, and its mentions by role.
struct SizingLine {
    /// Words that name a value, with the value at hand.
    struct Named {
        let tokens: Range<Int>
        /// Index of the value in its kind.
        let index: Int
        let entry: VocabularyEntry

        var role: SizingVocabulary.Role { entry.role }
        var kind: String { entry.kind }
        var value: EntityValue { entry.value }
        var name: String { entry.value.name }
    }

    let line: TokenizedLine
    let named: [Named]
    /// What the words of speech among them do, all together.
    private let speech: SpeechWords
    /// For each token the number of its clause (commas part them) and of its sentence (stops do).
    let clauses: [Int]
    let sentences: [Int]
    /// Whether what it supposes is to be read as if it were told.
    let isAllTold: Bool

    init(
        _ line: TokenizedLine, _ mentions: [Mention], _ vocabulary: SizingVocabulary, isAllTold: Bool = false
    ) {
        self.line = line
        self.isAllTold = isAllTold
        var named: [Named] = []
        named.reserveCapacity(mentions.count)
        var speech: SpeechWords = []
        for mention in mentions {
            let entry = vocabulary.entry(mention)
            guard entry.role != .none else { continue }
            named.append(Named(tokens: mention.tokens, index: mention.value, entry: entry))
            speech.formUnion(entry.speech)
        }
        self.named = named
        self.speech = speech
        func isTurn(_ index: Int) -> Bool {
            speech.contains(.turning)
                && named.contains { $0.entry.speech.contains(.turning) && $0.tokens.lowerBound == index }
        }
        var clauses: [Int] = []
        var sentences: [Int] = []
        clauses.reserveCapacity(line.tokens.count)
        sentences.reserveCapacity(line.tokens.count)
        var clause = 0
        var sentence = 0
        for (index, token) in line.tokens.enumerated() {
            if isTurn(index) { clause += 1 }
            clauses.append(clause)
            sentences.append(sentence)
            if token.kind == .stop {
                clause += 1
                // "Gel-1130: 9.5 too tight, 10 perfect" is one sentence.
                if line.text(token) != ":" { sentence += 1 }
            } else if token.kind == .pause, !token.joinsNumbers(in: line) {
                clause += 1
            }
        }
        self.clauses = clauses
        self.sentences = sentences
    }

    func text(_ index: Int) -> String { line.text(line.tokens[index]) }

    /// Mentions of a role, and of one value if named.
    func mentions(_ role: SizingVocabulary.Role, _ name: String? = nil) -> [Named] {
        named.filter { $0.role == role && (name == nil || $0.name == name) }
    }

    /// Words that do something in a sentence.
    func speech(_ word: SpeechWords) -> [Named] {
        speech.contains(word) ? named.filter { $0.entry.speech.contains(word) } : []
    }

    /// Whether one of these mentions has the token in it.
    func covers(_ mentions: [Named], _ token: Int) -> Bool {
        mentions.contains { $0.tokens.contains(token) }
    }

    func sameClause(_ first: Int, _ second: Int) -> Bool { clauses[first] == clauses[second] }
    func sameSentence(_ first: Int, _ second: Int) -> Bool { sentences[first] == sentences[second] }

    /// The tokens of the clause that a token stands in.
    func clause(of token: Int) -> Range<Int> {
        let number = clauses[token]
        let first = clauses.firstIndex(of: number) ?? token
        let last = clauses.lastIndex(of: number) ?? token
        return first..<last + 1
    }

    /// Whether the clause of a token has one of these words of speech in it.
    func clause(of token: Int, has word: SpeechWords) -> Bool {
        speech(word).contains { sameClause($0.tokens.lowerBound, token) }
    }

    /// Whether the clause of a token only asks or supposes: it begins with an asking word and speaks of
    /// nobody's own foot, or has an "if" before the token.
    func isSupposed(_ token: Int) -> Bool {
        if isAllTold { return false }
        if speech(.condition).contains(where: {
            sameClause($0.tokens.lowerBound, token) && $0.tokens.lowerBound < token
        }) {
            return true
        }
        if isAskedInPlace(token) { return true }
        let words = self.words(of: moodClause(of: token))
        guard let first = words.first, covers(speech(.asking), first) else { return false }
        // "don't like tight shoes" tells, whatever its first word.
        if words.count > 1, covers(speech(.negation), words[1]) { return false }
        if isTellingOn(words) { return false }
        return !clause(of: token, has: .first) && !clause(of: token, has: .size)
    }

    /// "A women's 8 is what in men's": asks what something is, with the asking word where the answer would stand.
    private func isAskedInPlace(_ token: Int) -> Bool {
        let words = self.words(of: clause(of: token))
        return zip(words, words.dropFirst()).contains { being, asking in
            being >= token && ["is", "are", "be", "equals"].contains(text(being)) && text(asking) == "what"
        }
    }

    /// Whether a token is only supposed, in a clause that asks by its form: "does it come in wide?".
    func isAsked(_ token: Int) -> Bool {
        guard isSupposed(token), let first = words(of: clause(of: token)).first else { return false }
        return ["do", "does", "did", "is", "are"].contains(text(first)) && isQuestion(first)
    }

    /// "And they're wide": goes on telling, where nothing but the "and" looks like a question.
    private func isTellingOn(_ words: [Int]) -> Bool {
        guard words.count > 2, ["and", "or"].contains(text(words[0])), !covers(speech(.asking), words[1])
        else { return false }
        return covers(speech(.being), words[2]) && !isQuestion(words[0])
    }

    private func isQuestion(_ token: Int) -> Bool {
        line.tokens.indices.contains { sameSentence($0, token) && text($0) == "?" }
    }

    private func words(of clause: Range<Int>) -> [Int] {
        clause.filter { line.tokens[$0].kind == .word || line.tokens[$0].kind == .number }
    }

    /// The clause that says whether a token is told or asked: for ", and wide feet" the one before it.
    private func moodClause(of token: Int) -> Range<Int> {
        var clause = clause(of: token)
        while ["and", "or"].contains(text(clause.lowerBound)), clause.lowerBound > 0,
            sameSentence(clause.lowerBound, clause.lowerBound - 1)
        {
            clause = self.clause(of: clause.lowerBound - 1)
        }
        return clause
    }
}

extension Token {
    /// A slash or hyphen, which ties numbers (`9/9.5`) rather than parting clauses.
    fileprivate func joinsNumbers(in line: TokenizedLine) -> Bool {
        let text = line.text(self)
        return text == "/" || text == "-"
    }
}
