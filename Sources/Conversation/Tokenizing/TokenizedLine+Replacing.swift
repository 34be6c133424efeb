extension TokenizedLine {
    /// Words to be read where others were typed.
    struct Replacement {
        let tokens: Range<Int>
        let text: [UInt8]
    }

    /// Another word for that of a token; what an apostrophe added to it stays ("waht's" is "what's").
    func replacement(of token: Int, with word: some Collection<UInt8>) -> Replacement {
        let typed = bytes[tokens[token].range]
        let isLast = token + 1 == tokens.count || tokens[token + 1].start != tokens[token].start
        let owns = typed.suffix(2).elementsEqual("'s".utf8) || typed.suffix(4).elementsEqual("’s".utf8)
        return Replacement(
            tokens: token..<token + 1, text: Array(word) + (owns && isLast ? Array("'s".utf8) : []))
    }

    /// The same line with other words for some tokens, and what was read as what.
    ///
    /// The new tokens keep the place of the old ones in the line as typed.
    ///
    /// - Parameter replacements: In the order of the line, none overlapping another.
    func replacing(_ replacements: [Replacement]) -> (TokenizedLine, [Repair]) {
        if replacements.isEmpty { return (self, []) }
        var folded: [UInt8] = []
        var result: [Token] = []
        func keep(_ range: Range<Int>) {
            for token in tokens[range] {
                let start = folded.count
                folded.append(contentsOf: self.folded[token.foldedRange])
                result.append(token.moved(to: start..<folded.count))
            }
        }
        var next = 0
        for replacement in replacements {
            keep(next..<replacement.tokens.lowerBound)
            let first = tokens[replacement.tokens.lowerBound]
            let last = tokens[replacement.tokens.upperBound - 1]
            let words = Tokenizer.tokenize(String(decoding: replacement.text, as: UTF8.self))
            for word in words.tokens {
                let start = folded.count
                folded.append(contentsOf: words.folded[word.foldedRange])
                result.append(first.moved(to: start..<folded.count, end: last.end, as: word.kind))
            }
            next = replacement.tokens.upperBound
        }
        keep(next..<tokens.count)
        let repairs = replacements.map {
            Repair(typed: typed($0.tokens), read: String(decoding: $0.text, as: UTF8.self))
        }
        return (TokenizedLine(bytes: bytes, folded: folded, tokens: result), repairs)
    }

    /// The same line with other folded text for some tokens; a text of several words gives several tokens, an empty
    /// one none.
    func replacing(_ texts: [Int: [UInt8]]) -> TokenizedLine {
        replacing(texts.sorted { $0.key < $1.key }.map { Replacement(tokens: $0..<$0 + 1, text: $1) }).0
    }

    /// Whether a token and a number stand together without a gap.
    func touchesNumber(_ index: Int) -> Bool {
        let isBehind = tokens[index].joined && index > 0 && tokens[index - 1].kind == .number
        let isBefore =
            index + 1 < tokens.count && tokens[index + 1].kind == .number && tokens[index + 1].joined
        return isBehind || isBefore
    }

    /// Whether a token is a capital before a number.
    func isInitialOfNumber(_ index: Int) -> Bool {
        tokens[index].range.count == 1 && bytes[Int(tokens[index].start)] < 0x61
            && index + 1 < tokens.count && tokens[index + 1].kind == .number
    }
}

extension Token {
    fileprivate func moved(to range: Range<Int>, end: Int32? = nil, as kind: Kind? = nil) -> Token {
        Token(
            kind: kind ?? self.kind, start: start, end: end ?? self.end, foldedStart: Int32(range.lowerBound),
            foldedEnd: Int32(range.upperBound), joined: joined)
    }
}
