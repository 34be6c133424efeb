extension LineMender {
    /// What blanks that slipped have parted: "w ide" is "wide", "the yfit" is "they fit".
    func spacings(in mended: MendedLine) -> [TokenizedLine.Replacement] {
        var replacements: [TokenizedLine.Replacement] = []
        var index = 1
        while index < mended.words.count {
            if isUnknown(mended.words[index - 1]) || isUnknown(mended.words[index]),
                let text = spacing(mended, index - 1, index)
            {
                replacements.append(TokenizedLine.Replacement(tokens: index - 1..<index + 1, text: text))
                index += 1
            }
            index += 1
        }
        return replacements
    }

    /// Two words as one, or with a letter moved from one to the other; nil where they stand as they are.
    private func spacing(_ mended: MendedLine, _ first: Int, _ last: Int) -> [UInt8]? {
        let line = mended.line
        let (left, right) = (line.tokens[first], line.tokens[last])
        guard left.kind == .word, right.kind == .word, right.start == left.end + 1,
            !line.touchesNumber(first), !line.touchesNumber(last)
        else { return nil }
        let before = mended.words[..<first].last(where: \.counts).map(bigrams.word) ?? bigrams.edge
        let behind = mended.words[(last + 1)...].first(where: \.counts).map(bigrams.word) ?? bigrams.edge
        let letters = Array(line.folded[left.foldedRange] + line.folded[right.foldedRange])
        var best = standing(mended, first, last, before, behind)
        var found: [UInt8]?
        if let word = reader.commonWord(letters.span) {
            let joined = bigrams.word(reader.word(word))
            let score =
                bigrams.chance(of: joined, after: before) + bigrams.chance(of: behind, after: joined)
                - Self.blank
            if score > best { (best, found) = (score, letters) }
        }
        let cut = left.foldedRange.count
        for moved in [cut - 1, cut + 1] where moved > 0 && moved < letters.count {
            guard let pair = knownPair(letters.span, cut: moved) else { continue }
            let (one, other) = (bigrams.word(reader.word(pair.first)), bigrams.word(reader.word(pair.last)))
            let score =
                bigrams.chance(of: one, after: before) + bigrams.chance(of: other, after: one)
                + bigrams.chance(of: behind, after: other) - Self.blank
            if score > best {
                (best, found) = (score, letters[..<moved] + [UInt8(ascii: " ")] + letters[moved...])
            }
        }
        return found
    }

    /// Two common words that some example has side by side, out of letters run together.
    ///
    /// - Parameters:
    ///   - cut: Where the first word ends.
    ///   - between: How many letters stand between the two and belong to neither.
    func knownPair(_ letters: Span<UInt8>, cut: Int, between: Int = 0) -> (first: Int, last: Int)? {
        guard let first = reader.commonWord(letters.extracting(0..<cut)),
            let last = reader.commonWord(letters.extracting(cut + between..<letters.count)),
            bigrams.knows(
                FeatureSketch.Neighbour(reader.word(first)), FeatureSketch.Neighbour(reader.word(last)))
        else { return nil }
        return (first, last)
    }

    /// ln p of two words as they stand.
    private func standing(
        _ mended: MendedLine, _ first: Int, _ last: Int, _ left: BigramModel.Word, _ right: BigramModel.Word
    ) -> Float {
        var sum: Float = 0
        var before = left
        for index in [first, last] {
            let read = mended.words[index]
            let word = bigrams.word(read)
            if isUnknown(read) {
                let text = mended.line.folded.span.extracting(mended.line.tokens[index].foldedRange)
                sum += chanceOfStranger(text, read, WordLook(mended.line, index))
            } else {
                sum += bigrams.chance(of: word, after: before)
            }
            before = word
        }
        return sum + bigrams.chance(of: right, after: before)
    }

    /// Whether a word stands in no example and general English does not have it.
    private func isUnknown(_ word: ReadWord) -> Bool {
        word.strength >= 1 && (word.word < 0 || reader.vocabulary.frequency[Int(word.word)] == 0)
    }
}
