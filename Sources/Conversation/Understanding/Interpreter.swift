import Rulebooks

/// Turns a line into an understanding; depends on the line and the rules alone.
struct Interpreter: Sendable {
    let model: IntentModel
    let finder: QuestionFinder
    private let mentionFinder: MentionFinder
    private let profileReader: ProfileReader
    private let gate: MentionGate

    init(_ rulebook: Rulebook, model: IntentModel, settings: InterpreterSettings) {
        self.model = model
        finder = QuestionFinder(model, settings: settings)
        mentionFinder = MentionFinder(rulebook.entities)
        profileReader = ProfileReader(rulebook)
        gate = MentionGate(rulebook)
    }

    /// Reads a line as typed.
    func read(_ text: String) -> Understanding {
        let (line, repairs) = model.reader.mend(Tokenizer.tokenize(text))
        let words = model.reader.words(of: line)
        let mentions = mentionFinder.mentions(in: line)
        let spans = finder.spans(line, words) { gate.isAnchored($0, mentions) }
        let questions = finder.choose(spans).map { gate.check($0, mentions) }
        let statements = profileReader.statements(in: line, mentions: mentions)
        return Understanding(
            line: line, repairs: repairs, mentions: mentions, statements: statements, questions: questions,
            whole: gate.check(spans.whole, mentions), unknownWords: unknownWords(line, words),
            isUsable: isUsable(line, statements),
            words: words, pointerKinds: gate.pointerKinds)
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
