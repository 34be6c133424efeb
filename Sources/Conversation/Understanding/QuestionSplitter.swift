/// Cuts a line into pieces that may each be a question of their own.
///
/// Cuts after `. ? ! ;` and line breaks, and before words that join questions ("and", "also", "plus", "then").
/// A piece of fewer than two words joins its neighbour, so that "red and blue" stays whole.
struct QuestionSplitter: Sendable {
    /// More pieces than this are joined, the weakest cuts first.
    static let mostPieces = 12

    private let joiners: [[UInt8]] = ["and", "also", "plus", "then", "but", "so"].map { Array($0.utf8) }

    /// Pieces as ranges of token indices, in order, covering every token that is not a mark between pieces.
    func pieces(of line: TokenizedLine) -> [Range<Int>] {
        var cuts: [(index: Int, strong: Bool)] = []
        for (index, token) in line.tokens.enumerated() where index > 0 {
            if line.tokens[index - 1].kind == .stop {
                cuts.append((index, true))
            } else if token.kind == .word, isJoiner(line, token) {
                cuts.append((index, false))
            }
        }
        guard !cuts.isEmpty else { return [0..<line.tokens.count] }
        if cuts.count >= Self.mostPieces { cuts.removeAll { !$0.strong } }
        return merged(cuts.map(\.index), of: line)
    }

    private func isJoiner(_ line: TokenizedLine, _ token: Token) -> Bool {
        let text = line.folded[token.foldedRange]
        return joiners.contains { $0.elementsEqual(text) }
    }

    private func merged(_ cuts: [Int], of line: TokenizedLine) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = 0
        for end in cuts + [line.tokens.count] where end > start {
            let piece = start..<end
            start = end
            if let last = pieces.last, wordCount(piece, line) < 2 || wordCount(last, line) < 2 {
                pieces[pieces.count - 1] = last.lowerBound..<piece.upperBound
            } else {
                pieces.append(piece)
            }
        }
        while pieces.count > Self.mostPieces { joinShortest(&pieces) }
        return pieces
    }

    private func joinShortest(_ pieces: inout [Range<Int>]) {
        var best = 0
        for index in 0..<pieces.count - 1
        where pieces[index].count + pieces[index + 1].count < pieces[best].count + pieces[best + 1].count {
            best = index
        }
        pieces[best] = pieces[best].lowerBound..<pieces[best + 1].upperBound
        pieces.remove(at: best + 1)
    }

    private func wordCount(_ range: Range<Int>, _ line: TokenizedLine) -> Int {
        var count = 0
        for index in range {
            let token = line.tokens[index]
            let counted = token.kind == .number || (token.kind == .word && !isJoiner(line, token))
            if counted { count += 1 }
        }
        return count
    }
}
