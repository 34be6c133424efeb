/// Cuts a line into pieces that may each be a question of their own.
///
/// Cuts after `. ? ! ;` and line breaks, at commas, and before words that join questions ("and", "also",
/// "plus", "then"). A piece of fewer than two words joins its neighbour unless it is marked as a question or its word
/// asks for something by itself, so that "nice and light" stays whole and "price and weight" does not; so does a tag
/// such as ", will it" or ", really?".
struct QuestionSplitter: Sendable {
    /// A stretch of tokens, and whether it is put as a question.
    struct Piece: Sendable, Equatable {
        var tokens: Range<Int>
        var isQuestion: Bool
    }

    /// More pieces than this are joined, the weakest cuts first.
    static let mostPieces = 12

    /// Words that join two questions.
    private static let joiners = words("and also plus then but so")
    /// Typing "an" for "and" is common, but it is one only before a word that opens a question.
    private static let article = words("an")
    /// Words that open a question.
    private static let openers = words(
        "what which who whose where when why how is are was were do does did can could will would should has have"
            + " any am whats")

    /// Words that a tag is made of, behind a comma: such a piece only asks for a yes.
    private static let tagWords = words(
        "is are was were do does did can could will would should has have am not it they them these those this that he"
            + " she we you i work really right yes yeah yep no nah eh huh hmm innit though tho then honestly please ok okay"
            + " lol mate bro or")

    private static func words(_ text: String) -> [[UInt8]] {
        text.split(separator: " ").map { Array($0.utf8) }
    }

    /// Pieces in order; together they cover every token.
    ///
    /// - Parameters:
    ///   - kept: Tokens at which no question begins, since they join names, unless the next word opens one.
    ///   - isKeyword: Whether the word at a token asks for something by itself.
    func pieces(
        of line: TokenizedLine, keeping kept: Set<Int> = [], isKeyword: (Int) -> Bool = { _ in false }
    ) -> [Piece] {
        var cuts: [(index: Int, strength: Int)] = []
        for index in line.tokens.indices.dropFirst() {
            if line.tokens[index - 1].kind == .stop {
                cuts.append((index, 2))
            } else if isJoint(line, index), !kept.contains(index) || opens(line, index + 1) {
                cuts.append((index, 1))
            } else if line.tokens[index - 1].kind == .pause, line.text(line.tokens[index - 1]) == "," {
                cuts.append((index, 0))
            }
        }
        for weakest in 0...1 where cuts.count >= Self.mostPieces { cuts.removeAll { $0.strength == weakest } }
        return merged(cuts.map(\.index), of: line, isKeyword)
    }

    /// Where the words of a piece begin that are its own, behind the one that joins it to the piece before.
    func firstWord(of piece: Piece, in line: TokenizedLine) -> Int {
        let start = piece.tokens.lowerBound
        return start > 0 && piece.tokens.count > 1 && isJoint(line, start) ? start + 1 : start
    }

    /// Whether a word joins two questions rather than belonging to the second.
    private func isJoint(_ line: TokenizedLine, _ index: Int) -> Bool {
        guard line.tokens[index].kind == .word else { return false }
        if isWord(line, index, in: Self.joiners) { return true }
        return isWord(line, index, in: Self.article) && opens(line, index + 1)
    }

    private func opens(_ line: TokenizedLine, _ index: Int) -> Bool {
        index < line.tokens.count && isWord(line, index, in: Self.openers)
    }

    private func isWord(_ line: TokenizedLine, _ index: Int, in list: [[UInt8]]) -> Bool {
        guard line.tokens[index].kind == .word else { return false }
        let text = line.folded[line.tokens[index].foldedRange]
        return list.contains { $0.elementsEqual(text) }
    }

    private func merged(_ cuts: [Int], of line: TokenizedLine, _ isKeyword: (Int) -> Bool) -> [Piece] {
        // Looking a word up is dear: each is looked up once, and none where the line is not cut.
        func asksAlone(_ piece: Piece) -> Bool {
            guard !cuts.isEmpty, !piece.isQuestion else { return false }
            let words = words(piece, line)
            return words.count == 1 && isKeyword(words[0])
        }
        var pieces: [Piece] = []
        var isLastFragment = false
        var start = 0
        for end in cuts + [line.tokens.count] where end > start {
            var piece = piece(start..<end, line)
            start = end
            let asks = asksAlone(piece)
            // "What's the price and weight" asks for both.
            if asks, let last = pieces.last, last.isQuestion { piece.isQuestion = true }
            let wasFragment = isLastFragment
            isLastFragment = isFragment(piece, line, asksAlone: asks)
            if let last = pieces.last, wasFragment || isLastFragment {
                pieces.removeLast()
                piece = join(last, piece)
                isLastFragment = isFragment(piece, line, asksAlone: asksAlone(piece))
            }
            pieces.append(piece)
        }
        while pieces.count > Self.mostPieces { joinShortest(&pieces) }
        return pieces
    }

    private func piece(_ range: Range<Int>, _ line: TokenizedLine) -> Piece {
        let isMarked = range.contains { line.tokens[$0].kind == .stop && line.text(line.tokens[$0]) == "?" }
        let words = range.filter { line.tokens[$0].kind == .word && !isJoint(line, $0) }
        return Piece(tokens: range, isQuestion: isMarked || words.first.map { opens(line, $0) } ?? false)
    }

    private func join(_ left: Piece, _ right: Piece) -> Piece {
        Piece(
            tokens: left.tokens.lowerBound..<right.tokens.upperBound,
            isQuestion: left.isQuestion || right.isQuestion)
    }

    private func joinShortest(_ pieces: inout [Piece]) {
        var best = 0
        func length(_ index: Int) -> Int { pieces[index].tokens.count + pieces[index + 1].tokens.count }
        for index in 0..<pieces.count - 1 where length(index) < length(best) { best = index }
        pieces[best] = join(pieces[best], pieces[best + 1])
        pieces.remove(at: best + 1)
    }

    /// Too little to be a question of its own.
    private func isFragment(_ piece: Piece, _ line: TokenizedLine, asksAlone: Bool) -> Bool {
        isTag(piece, line) || !asksAlone && words(piece, line).count < (piece.isQuestion ? 1 : 2)
    }

    /// The words and numbers of a piece, but for those that join it to another.
    private func words(_ piece: Piece, _ line: TokenizedLine) -> [Int] {
        piece.tokens.filter { index in
            let kind = line.tokens[index].kind
            return kind == .number || (kind == .word && !isJoint(line, index))
        }
    }

    private func isTag(_ piece: Piece, _ line: TokenizedLine) -> Bool {
        let start = piece.tokens.lowerBound
        guard start > 0, line.tokens[start - 1].kind == .pause else { return false }
        return piece.tokens.allSatisfy { index in
            line.tokens[index].kind != .number && line.tokens[index].kind != .symbol
                && (line.tokens[index].kind != .word || isWord(line, index, in: Self.tagWords))
        }
    }
}
