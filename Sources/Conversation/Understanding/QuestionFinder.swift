/// Finds the question or questions in a line and what each is about.
struct QuestionFinder: Sendable {
    let model: IntentModel
    let settings: InterpreterSettings
    /// Subjects that ask nothing, such as a greeting.
    private let courtesies: Set<Int>
    private let splitter = QuestionSplitter()

    init(_ model: IntentModel, courtesies: Set<Int> = [], settings: InterpreterSettings) {
        self.model = model
        self.courtesies = courtesies
        self.settings = settings
    }

    /// Every stretch of whole pieces, scored: by its first piece, then by its length in pieces.
    struct Spans: Sendable {
        var readings: [[SpanReading?]]
        var pieceCount: Int
        /// The line as one question.
        var whole: SpanReading
    }

    /// Scores the stretches of a line that may be a question.
    ///
    /// - Parameters:
    ///   - kept: Tokens at which the line is not cut, since they join names.
    ///   - isAnchored: Whether a stretch speaks of the product at all.
    func spans(
        _ line: TokenizedLine, _ words: [ReadWord], keeping kept: Set<Int>, isAnchored: (Range<Int>) -> Bool
    ) -> Spans {
        let scorer = LineScorer(model, line, words)
        // Always wanted, and the dearest stretch to score.
        let wholeScores = scorer.best(0..<words.count)
        func read(_ range: Range<Int>, isKeyword: Bool) -> SpanReading {
            let scores = range.count == words.count ? wholeScores : scorer.best(range)
            var reading = reading(range, scores, isKeyword: isKeyword)
            reading.isStrange = !isAnchored(range) && isStrange(line, words, range)
            return reading
        }
        // "9.5 in dunks, comfortable" tells how they fit, and asks for nothing.
        let tellsSize = line.tokens.contains { $0.kind == .number }
        let pieces = splitter.pieces(of: line, keeping: kept) {
            !tellsSize && asksAlone(scorer.best($0..<$0 + 1))
        }
        let longest = pieces.count <= 6 ? pieces.count : 3
        let isKeyword = words.count { $0.counts } < 3
        let hasQuestion = pieces.contains(where: \.isQuestion)
        // The longer the story around a question, the less of it asks anything.
        let statementLoss = settings.statementLoss * max(1, Float(pieces.count) / 3)
        let context =
            pieces.count < Self.leastOfStory
            ? nil : LineContext(wholeScores, share: settings.contextShare)
        var readings: [[SpanReading?]] = []
        for first in 0..<pieces.count {
            var row: [SpanReading?] = []
            for length in 1...longest {
                guard first + length <= pieces.count else {
                    row.append(nil)
                    continue
                }
                let covered = pieces[first..<first + length]
                let range = pieces[first].firstWord..<pieces[first + length - 1].tokens.upperBound
                let hasContent = scorer.hasContent(range, from: settings.contentStrength)
                let isLone = !tellsSize && hasContent && words[range].count { $0.counts } == 1
                var reading = read(range, isKeyword: isLone || isKeyword && range.count == words.count)
                if length < pieces.count, let context { reading = context.applied(to: reading) }
                reading.hasContent = hasContent
                reading.isQuestion = covered.contains(where: \.isQuestion)
                if hasQuestion, !reading.isQuestion { reading.emphasis = -statementLoss }
                row.append(reading)
            }
            readings.append(row)
        }
        let whole = readings.first.flatMap { $0.count == pieces.count ? $0[pieces.count - 1] : nil }
        return Spans(
            readings: readings, pieceCount: pieces.count,
            whole: whole ?? read(0..<words.count, isKeyword: isKeyword))
    }

    /// From so many pieces on a line is more than its questions.
    private static let leastOfStory = 3

    /// Whether a word asks for something that is covered, by itself.
    private func asksAlone(_ word: SpanScores) -> Bool {
        word.coveredStrength >= settings.threshold && word.coveredStrength > word.uncoveredStrength
    }

    /// Whether a stretch is hardly English, or not about anything in the rules, whatever its letters resemble: most of
    /// its content words are in no rule.
    private func isStrange(_ line: TokenizedLine, _ words: [ReadWord], _ range: Range<Int>) -> Bool {
        var (unknown, known) = (0, 0)
        for index in range where words[index].strength > settings.contentStrength {
            guard line.tokens[index].kind == .word else { continue }
            if words[index].stem < 0 { unknown += 1 } else { known += 1 }
        }
        return unknown > known
    }

    /// The reading of one stretch out of its scores.
    ///
    /// - Parameter isKeyword: Whether it is a whole line of a word or two, or a piece of one word.
    func reading(_ range: Range<Int>, _ scores: SpanScores, isKeyword: Bool) -> SpanReading {
        // A keyword is what it speaks for most: nothing else in the line could tell two subjects apart.
        let isPlain = isKeyword || scores.isVerbatim
        let rivalry = isPlain ? 0 : settings.uncoveredShare * max(0, scores.uncoveredStrength)
        var refused: SpanReading.Candidate?
        if let best = scores.uncovered,
            scores.isVerbatim || scores.uncoveredStrength > scores.coveredStrength
        {
            refused = SpanReading.Candidate(
                subject: best.subject, confidence: max(0, scores.uncoveredStrength))
        }
        let covered = scores.coveredStrengths.map {
            SpanReading.Candidate(subject: $0.subject, confidence: max(0, $0.strength - rivalry))
        }
        var reading = SpanReading(tokens: range, covered: covered, refused: refused)
        reading.isVerbatim = scores.isVerbatim
        return reading
    }

    private static let mostQuestions = 3

    /// Picks the stretches that do not overlap and are together worth most, in the order of the line: at most three,
    /// not counting courtesies.
    func choose(_ spans: Spans) -> [SpanReading] {
        let count = spans.pieceCount
        guard count > 0 else { return [] }
        if count == 1 {
            guard let only = spans.readings[0][0] else { return [] }
            return only.confidence + only.emphasis >= settings.threshold ? [only] : []
        }
        typealias Choice = (value: Float, chosen: [SpanReading])
        // By the piece that ends it, then by how many stretches are chosen.
        var best: [[Choice?]] = [[(0, [])] + Array(repeating: nil, count: Self.mostQuestions)]
        for end in 1...count {
            var row: [Choice?] = best[end - 1].map { choice in
                choice.map { ($0.value - settings.skipCost, $0.chosen) }
            }
            for length in 1...min(end, spans.readings[0].count) {
                guard let reading = spans.readings[end - length][length - 1] else { continue }
                let weight = reading.confidence + reading.emphasis
                // "Would these do anything for that?" asks nothing without what stands beside it.
                guard weight >= settings.threshold, reading.hasContent || length == count else { continue }
                let isCourtesy = isCourtesy(reading)
                for taken in 0...Self.mostQuestions {
                    let all = isCourtesy ? taken : taken + 1
                    guard all <= Self.mostQuestions, let before = best[end - length][taken] else { continue }
                    // Once greeted, nobody need be thanked for thanks behind the questions as well.
                    if isCourtesy, taken > 0, before.chosen.contains(where: self.isCourtesy) { continue }
                    let value = before.value + weight - (before.chosen.isEmpty ? 0 : settings.splitLevel)
                    if value > row[all]?.value ?? -.infinity { row[all] = (value, before.chosen + [reading]) }
                }
            }
            best.append(row)
        }
        let choices = best[count].compactMap(\.self)
        return choices.max { $0.value < $1.value }?.chosen ?? []
    }

    /// Whether a reading is of a greeting or thanks.
    private func isCourtesy(_ reading: SpanReading) -> Bool {
        guard reading.refused == nil, let best = reading.covered.first else { return false }
        return courtesies.contains(best.subject)
    }
}
