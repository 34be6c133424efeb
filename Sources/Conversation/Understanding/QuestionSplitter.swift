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
        /// Where its own words begin, behind the one that joins it to the piece before.
        var firstWord: Int
    }

    /// More pieces than this are joined, the weakest cuts first.
    static let mostPieces = 12

    /// A line with what its words do at its joints.
    private struct Line {
        let line: TokenizedLine
        let roles: [JointRoles]

        init(_ line: TokenizedLine) {
            self.line = line
            roles = line.tokens.map { token in
                token.kind == .word ? JointRoles.of(line.folded.span.extracting(token.foldedRange)) : []
            }
        }

        func kind(_ index: Int) -> Token.Kind { line.tokens[index].kind }

        func isMark(_ index: Int, _ mark: UInt8) -> Bool {
            let range = line.tokens[index].foldedRange
            return range.count == 1 && line.folded[range.lowerBound] == mark
        }

        /// Whether a word joins two questions rather than belonging to the second.
        func isJoint(_ index: Int) -> Bool {
            roles[index].contains(.joiner) || roles[index].contains(.article) && opens(index + 1)
        }

        func opens(_ index: Int) -> Bool { index < roles.count && roles[index].contains(.opener) }

        /// Whether a token is a number, or a word that does not join it to another.
        func isOwnWord(_ index: Int) -> Bool {
            kind(index) == .number || kind(index) == .word && !isJoint(index)
        }
    }

    /// Pieces in order; together they cover every token.
    ///
    /// - Parameters:
    ///   - kept: Tokens at which no question begins, since they join names, unless the next word opens one.
    ///   - isKeyword: Whether the word at a token asks for something by itself.
    func pieces(
        of line: TokenizedLine, keeping kept: Set<Int> = [], isKeyword: (Int) -> Bool = { _ in false }
    ) -> [Piece] {
        let line = Line(line)
        var cuts: [(index: Int, strength: Int)] = []
        for index in line.roles.indices.dropFirst() {
            if line.kind(index - 1) == .stop {
                cuts.append((index, 2))
            } else if line.isJoint(index), !kept.contains(index) || line.opens(index + 1) {
                cuts.append((index, 1))
            } else if line.kind(index - 1) == .pause, line.isMark(index - 1, UInt8(ascii: ",")) {
                cuts.append((index, 0))
            }
        }
        for weakest in 0...1 where cuts.count >= Self.mostPieces { cuts.removeAll { $0.strength == weakest } }
        return merged(cuts.map(\.index), of: line, isKeyword)
    }

    private func merged(_ cuts: [Int], of line: Line, _ isKeyword: (Int) -> Bool) -> [Piece] {
        // Looking a word up is dear: each is looked up once, and none where the line is not cut.
        func asksAlone(_ piece: Piece) -> Bool {
            // "Size: how do they run?" has a heading, not two questions.
            guard !cuts.isEmpty, !piece.isQuestion,
                !line.isMark(piece.tokens.upperBound - 1, UInt8(ascii: ":"))
            else { return false }
            let words = piece.tokens.filter(line.isOwnWord)
            return words.count == 1 && isKeyword(words[0])
        }
        var pieces: [Piece] = []
        var isLastFragment = false
        var start = 0
        for end in cuts + [line.roles.count] where end > start {
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

    private func piece(_ range: Range<Int>, _ line: Line) -> Piece {
        let isMarked = range.contains { line.kind($0) == .stop && line.isMark($0, UInt8(ascii: "?")) }
        let first = range.first { line.kind($0) == .word && !line.isJoint($0) }
        let start = range.lowerBound
        return Piece(
            tokens: range, isQuestion: isMarked || first.map(line.opens) ?? false,
            firstWord: start > 0 && range.count > 1 && line.isJoint(start) ? start + 1 : start)
    }

    private func join(_ left: Piece, _ right: Piece) -> Piece {
        Piece(
            tokens: left.tokens.lowerBound..<right.tokens.upperBound,
            isQuestion: left.isQuestion || right.isQuestion, firstWord: left.firstWord)
    }

    private func joinShortest(_ pieces: inout [Piece]) {
        var best = 0
        func length(_ index: Int) -> Int { pieces[index].tokens.count + pieces[index + 1].tokens.count }
        for index in 0..<pieces.count - 1 where length(index) < length(best) { best = index }
        pieces[best] = join(pieces[best], pieces[best + 1])
        pieces.remove(at: best + 1)
    }

    /// Too little to be a question of its own.
    private func isFragment(_ piece: Piece, _ line: Line, asksAlone: Bool) -> Bool {
        if isTag(piece, line) { return true }
        return !asksAlone && piece.tokens.count(where: line.isOwnWord) < (piece.isQuestion ? 1 : 2)
    }

    private func isTag(_ piece: Piece, _ line: Line) -> Bool {
        let start = piece.tokens.lowerBound
        guard start > 0, line.kind(start - 1) == .pause else { return false }
        return piece.tokens.allSatisfy { index in
            switch line.kind(index) {
            case .number, .symbol: false
            case .word: line.roles[index].contains(.tag)
            case .stop, .pause: true
            }
        }
    }
}
