extension TokenizedLine {
    /// The same line with other folded text for some tokens; a text of several words gives several tokens.
    ///
    /// The new tokens keep the place of the old one in the line as typed.
    func replacing(_ replacements: [Int: [UInt8]]) -> TokenizedLine {
        var folded: [UInt8] = []
        var result: [Token] = []
        for (index, token) in tokens.enumerated() {
            guard let text = replacements[index] else {
                let start = folded.count
                folded.append(contentsOf: self.folded[token.foldedRange])
                result.append(token.moved(to: start..<folded.count))
                continue
            }
            let words = Tokenizer.tokenize(String(decoding: text, as: UTF8.self))
            for word in words.tokens {
                let start = folded.count
                folded.append(contentsOf: words.folded[word.foldedRange])
                result.append(token.moved(to: start..<folded.count, as: word.kind))
            }
        }
        return TokenizedLine(bytes: bytes, folded: folded, tokens: result)
    }
}

extension Token {
    fileprivate func moved(to range: Range<Int>, as kind: Kind? = nil) -> Token {
        Token(
            kind: kind ?? self.kind, start: start, end: end, foldedStart: Int32(range.lowerBound),
            foldedEnd: Int32(range.upperBound), joined: joined)
    }
}
