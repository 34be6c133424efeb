import Rulebooks

/// Turns a line into an understanding; depends on the line and the rules alone.
///
/// A class, since its many arrays would otherwise be counted anew for each line.
final class Interpreter: Sendable {
    let model: IntentModel
    let finder: QuestionFinder
    let mentionFinder: MentionFinder
    private let profileReader: ProfileReader
    private let gate: MentionGate
    /// Kinds whose values are words of a conversation and name nothing.
    private let cueKinds: [Bool]

    init(
        _ rulebook: Rulebook, model: IntentModel, mentionFinder: MentionFinder? = nil, sizing: SizingAdvisor,
        settings: InterpreterSettings
    ) {
        self.model = model
        let courtesies = rulebook.intents.indices.filter { rulebook.intents[$0].act == .talk }
        finder = QuestionFinder(model, courtesies: Set(courtesies), settings: settings)
        let mentionFinder = mentionFinder ?? MentionFinder(rulebook.entities)
        self.mentionFinder = mentionFinder
        profileReader = ProfileReader(sizing)
        gate = MentionGate(rulebook, finder: mentionFinder, settings: settings)
        cueKinds = rulebook.entities.map { DialogueVocabulary.kinds.contains($0.name) }
    }

    /// Reads a line as typed.
    func read(_ text: String) -> Understanding {
        let mended = model.mender.mend(Tokenizer.tokenize(text))
        let (line, words) = (mended.line, mended.words)
        let hashes = model.prepared.map { WordHashes(line, words, known: $0.hashes) } ?? WordHashes(line)
        let named = mentionFinder.mentions(in: hashes)
        let mentions = named.filter { !cueKinds[$0.kind] }
        let spans = finder.spans(line, words, keeping: gate.coordinations(mentions)) {
            gate.isAnchored($0, mentions)
        }
        func frame(_ range: Range<Int>, _ mentions: [Mention]) -> SpanReading {
            self.frame(line, range, instead: mentions)
        }
        var questions = finder.choose(spans).map {
            gate.besideNamed(gate.check($0, mentions, frame: frame), mentions)
        }
        if questions.isEmpty, let compared = gate.compared(spans.whole, mentions, frame: frame) {
            questions = [compared]
        }
        let statements = profileReader.statements(in: line, mentions: mentions)
        return Understanding(
            line: line, repairs: mended.repairs, mentions: mentions, strangers: gate.strangers(mentions),
            cues: mentions.count == named.count ? [] : named.filter { cueKinds[$0.kind] },
            statements: statements, questions: questions,
            whole: gate.check(spans.whole, mentions, frame: frame), unknownWords: unknownWords(line, words),
            isUsable: isUsable(line, statements),
            words: words, wordTokens: wordTokens(line), pointerKinds: gate.pointerKinds)
    }

    private func wordTokens(_ line: TokenizedLine) -> [Int] {
        var found: [Int] = []
        found.reserveCapacity(line.tokens.count)
        for index in line.tokens.indices
        where line.tokens[index].kind == .word || line.tokens[index].kind == .number {
            found.append(index)
        }
        return found
    }

    /// What a line would say about a size if all that it supposes or asks were told.
    func told(_ understanding: Understanding) -> [Statement] {
        profileReader.statements(in: understanding.line, mentions: understanding.mentions, isAllTold: true)
    }

    /// Whether a line has anything to read: a number, a sign, or more than single letters that say nothing of a size.
    private func isUsable(_ line: TokenizedLine, _ statements: [Statement]) -> Bool {
        line.tokens.contains { token in
            switch token.kind {
            case .number, .symbol: true
            case .word: !statements.isEmpty || token.foldedRange.count > 1
            case .stop, .pause: false
            }
        }
    }

    /// Words that "they" takes with the name it stands for: "how much is the Dunk".
    private static let articles: Set<String> = ["the", "a", "an", "my", "your"]

    /// The reading of a stretch asked of the product instead of what some mentions name.
    private func frame(_ line: TokenizedLine, _ range: Range<Int>, instead mentions: [Mention]) -> SpanReading
    {
        var replacements: [Int: [UInt8]] = [:]
        for mention in mentions {
            for token in mention.tokens where range.contains(token) {
                let isFirst = token == mention.tokens.lowerBound
                replacements[token - range.lowerBound] = isFirst ? gate.pronoun : []
            }
            let before = mention.tokens.lowerBound - 1
            if range.contains(before), Self.articles.contains(line.text(line.tokens[before])) {
                replacements[before - range.lowerBound] = []
            }
        }
        let stretch = TokenizedLine(bytes: line.bytes, folded: line.folded, tokens: Array(line.tokens[range]))
        let framed = stretch.replacing(replacements)
        let scorer = LineScorer(model, framed, model.reader.words(of: framed))
        let all = 0..<framed.tokens.count
        return finder.reading(all, scorer.best(all), isKeyword: false)
    }

    /// Words without a stem in the rules that carry meaning, at most three, in the line's order.
    private func unknownWords(_ line: TokenizedLine, _ words: [ReadWord]) -> [String] {
        var found: [String] = []
        for index in words.indices where words[index].stem < 0 && line.tokens[index].kind == .word {
            let typed = line.typed(index..<index + 1)
            guard words[index].strength > 0.7, typed.utf8.count <= 24, !found.contains(typed) else {
                continue
            }
            found.append(typed)
            if found.count == 3 { break }
        }
        return found
    }
}
