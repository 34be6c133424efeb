/// What the letters of a line's words add to every subject, worked out once for all stretches that they stand in.
struct LineLetters {
    /// Where the sums of a word's letters stand.
    private enum Place {
        /// The word has no letters that count.
        case nowhere
        case own(Int)
        /// Among those that were worked out for many lines.
        case prepared(Int)
    }

    private struct Word {
        var place = Place.nowhere
        /// The squared length of its letter groups; 0 for other tokens.
        var square: Float = 0
        /// A token before it that is the same word; −1 where there is none.
        var same = -1
    }

    private let prepared: LetterRows?
    /// One a token.
    private var words: [Word] = []
    /// The sums of words that `prepared` does not have, in 1/256ths.
    private var sums: [Float] = []

    init(_ model: IntentModel, _ line: TokenizedLine, _ words: [ReadWord]) {
        prepared = model.prepared?.letters
        self.words.reserveCapacity(words.count)
        for index in words.indices {
            var word = Word()
            let number = words[index].word
            if number >= 0, let same = words[..<index].lastIndex(where: { $0.word == number }) {
                word.same = same
            }
            if line.tokens[index].kind == .word, words[index].counts {
                if number >= 0, let prepared {
                    word.place = .prepared(prepared.base(number))
                    word.square = prepared.squares[Int(number)]
                } else {
                    word.place = .own(sums.count)
                    sums += model.noSums.values
                    word.square = model.addLetters(
                        line.folded.span.extracting(line.tokens[index].foldedRange),
                        strength: words[index].strength, to: &sums, at: sums.count - model.subjects.count)
                }
            }
            self.words.append(word)
        }
    }

    /// The words of a stretch that have letters; one said twice comes once.
    @inline(__always)
    func forEachWord(in range: Range<Int>, _ body: (_ word: Int) -> Void) {
        for index in range where words[index].square > 0 && words[index].same < range.lowerBound {
            body(index)
        }
    }

    /// Adds a word's sums to others, one a subject.
    ///
    /// - Returns: The squared length of its letter groups.
    @inline(__always)
    func add(_ word: Int, to all: inout [Float]) -> Float {
        switch words[word].place {
        case .nowhere: break
        case .own(let base): Self.add(sums, from: base, to: &all)
        case .prepared(let base): if let prepared { Self.add(prepared.sums, from: base, to: &all) }
        }
        return words[word].square
    }

    /// What a word's letters say for or against a subject, in 1/256ths.
    @inline(__always)
    func gain(_ word: Int, _ subject: Int) -> Float {
        switch words[word].place {
        case .nowhere: 0
        case .own(let base): sums[base + subject]
        case .prepared(let base): prepared?.sums[base + subject] ?? 0
        }
    }

    @inline(__always)
    private static func add(_ rows: [Float], from start: Int, to sums: inout [Float]) {
        let row = rows.span.extracting(start..<start + sums.count)
        var target = sums.mutableSpan
        for index in 0..<target.count { target[unchecked: index] += row[unchecked: index] }
    }
}
