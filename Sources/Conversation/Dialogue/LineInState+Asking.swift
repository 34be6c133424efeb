import Rulebooks

/// Which stretches of a line were read as questions and are none.
extension LineInState {
    static func asks(_ reading: SpanReading, _ understanding: Understanding, _ rulebook: Rulebook) -> Bool {
        !isAge(reading, understanding) && !isBeginning(reading, understanding, rulebook.intents)
            && !isCorrection(reading, understanding, rulebook)
    }

    /// "For my 8 year old": what was read as a question about years tells for whom it is.
    private static func isAge(_ reading: SpanReading, _ understanding: Understanding) -> Bool {
        let ages = understanding.statements.filter {
            if case .uncoveredPerson = $0.content { true } else { false }
        }
        return isMostly(ages.map(\.tokens), reading, understanding)
    }

    /// Whether more than half of a reading's words stand in some stretches of the line, and none of it is a question.
    private static func isMostly(
        _ stretches: [Range<Int>], _ reading: SpanReading, _ understanding: Understanding
    ) -> Bool {
        guard !reading.isQuestion, !stretches.isEmpty else { return false }
        let words = understanding.wordTokens.filter(reading.tokens.contains)
        let covered = words.filter { word in stretches.contains { $0.contains(word) } }
        return covered.count * 2 > words.count
    }

    /// "I was right the first time": words that only take something back ask for nothing.
    private static func isCorrection(
        _ reading: SpanReading, _ understanding: Understanding, _ rulebook: Rulebook
    ) -> Bool {
        let corrections = understanding.mentions.filter { $0.does(.correction, in: rulebook) }
        return isMostly(corrections.map(\.tokens), reading, understanding)
    }

    /// "Start over, I'm a 9": what is told from there on is the point of the line.
    private static func isBeginning(
        _ reading: SpanReading, _ understanding: Understanding, _ intents: [Intent]
    ) -> Bool {
        guard reading.refused == nil, let best = reading.covered.first, best.subject < intents.count,
            intents[best.subject].act == .forget
        else { return false }
        return understanding.statements.contains { !$0.isLatent }
    }
}

extension Mention {
    /// Whether it is a word of speech that does something in a sentence, such as "available", which wants.
    func does(_ word: SpeechWords, in rulebook: Rulebook) -> Bool {
        let means = rulebook.entities[kind].values[value].attributes["means"] ?? ""
        return !SpeechWords(names: means).isDisjoint(with: word)
    }
}
