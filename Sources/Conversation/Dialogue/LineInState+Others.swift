import Rulebooks

/// Questions about another thing of the product's kind that look like the telling of a size.
extension LineInState {
    /// Another thing than the product that the line asks a size for, and that no recommendation knows: "what size Yeezy".
    var sizedElsewhere: Mention? { understanding.strangers.first(where: understanding.asksSizeIn) }

    /// Whether a refused question is about another thing, whatever sizes stand in the line: it names one without a size of
    /// its own ("are Clouds true to size? I'm a 9"), or the line speaks of nobody's size ("is the Bondi 8 or the Clifton 9
    /// heavier?").
    func asksOfOther(_ question: SpanReading) -> Bool {
        guard question.refused != nil, question.isQuestion, !understanding.strangers.isEmpty else {
            return false
        }
        let isUnsized = understanding.strangers.contains { other in
            other.tokens.overlaps(question.tokens) && !clause(of: other).contains(where: isNumber)
        }
        if question.confidence >= Self.plain, isUnsized { return true }
        return !understanding.mentions.contains { mention in
            Self.personal.contains { mention.does($0, in: rulebook) }
        }
    }

    /// What a reading must reach to be plainly put.
    private static let plain: Float = 1
    /// What words do that speak of somebody's size.
    private static let personal: [SpeechWords] = [.first, .wear, .size]

    /// The tokens around a mention, up to the next mark on either side.
    private func clause(of mention: Mention) -> Range<Int> {
        let tokens = understanding.line.tokens
        func parts(_ index: Int) -> Bool { tokens[index].kind == .stop || tokens[index].kind == .pause }
        let first = tokens[..<mention.tokens.lowerBound].indices.last(where: parts).map { $0 + 1 } ?? 0
        let last = tokens[mention.tokens.upperBound...].indices.first(where: parts) ?? tokens.count
        return first..<last
    }

    /// Whether a token is a number, in digits or in words, that belongs to no name.
    private func isNumber(_ index: Int) -> Bool {
        let named = understanding.mentions.filter { $0.tokens.contains(index) }
        if named.contains(where: { rulebook.entities[$0.kind].name == SizingVocabulary.number }) {
            return true
        }
        return understanding.line.tokens[index].kind == .number && named.isEmpty
    }
}
