/// A short line that means something only after the one before it: the new words on the old frame.
enum FollowUp {
    /// A line with more words than this stands by itself.
    private static let mostWords = 7

    /// Whole questions that the line may stand for after the last one, likeliest first.
    ///
    /// - Parameter kinds: Kinds of things that intents are about; only those can be replaced.
    static func frames(
        of understanding: Understanding, in state: DialogueState, about kinds: Set<Int>
    ) -> [String] {
        guard let last = state.last, last.decision.outcome == .answered || last.decision.outcome == .asked
        else {
            return []
        }
        let line = understanding.line
        let words = line.tokens.filter { $0.kind == .word || $0.kind == .number }
        guard !words.isEmpty, words.count <= mostWords, (understanding.whole.refused?.confidence ?? 0) < 0.9
        else { return [] }
        var frames: [String] = []
        if let replaced = replacing(understanding, in: last.understanding, kinds) { frames.append(replaced) }
        return frames
    }

    /// The last question with its mention replaced by the new one of the same kind.
    private static func replacing(
        _ new: Understanding, in old: Understanding, _ kinds: Set<Int>
    ) -> String? {
        for mention in new.mentions where kinds.contains(mention.kind) {
            guard
                let same = old.mentions.first(where: { $0.kind == mention.kind && $0.value != mention.value })
            else { continue }
            let tokens = old.line.tokens
            let start = Int(tokens[same.tokens.lowerBound].start)
            let end = Int(tokens[same.tokens.upperBound - 1].end)
            let bytes = old.line.bytes
            return String(decoding: bytes[..<start], as: UTF8.self) + new.line.typed(mention.tokens)
                + String(decoding: bytes[end...], as: UTF8.self)
        }
        return nil
    }
}
