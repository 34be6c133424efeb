/// Finds the question or questions in a line and what each is about.
struct QuestionFinder: Sendable {
    let model: IntentModel
    let settings: InterpreterSettings
    private let splitter = QuestionSplitter()

    init(_ model: IntentModel, settings: InterpreterSettings) {
        self.model = model
        self.settings = settings
    }

    /// Every stretch of whole pieces, scored: by its first piece, then by its length in pieces.
    struct Spans: Sendable {
        var readings: [[SpanReading?]]
        var pieceCount: Int
    }

    /// Scores the stretches of a line that may be a question.
    func spans(_ line: TokenizedLine, _ words: [ReadWord]) -> Spans {
        let pieces = splitter.pieces(of: line)
        let longest = pieces.count <= 6 ? pieces.count : 3
        let hasQuestion = pieces.contains(where: \.isQuestion)
        var readings: [[SpanReading?]] = []
        for first in 0..<pieces.count {
            readings.append(
                (1...longest).map { length in
                    guard first + length <= pieces.count else { return nil }
                    let covered = pieces[first..<first + length]
                    let range = pieces[first].tokens.lowerBound..<pieces[first + length - 1].tokens.upperBound
                    var reading = reading(range, model.scores(line, words, range))
                    if hasQuestion, !covered.contains(where: \.isQuestion) {
                        reading.emphasis = -settings.statementLoss
                    }
                    return reading
                })
        }
        return Spans(readings: readings, pieceCount: pieces.count)
    }

    /// The reading of one stretch out of its scores.
    func reading(_ range: Range<Int>, _ scores: SpanScores) -> SpanReading {
        let loss = settings.elsewhereShare * max(0, scores.elsewhere)
        let covered = scores.covered.map {
            SpanReading.Candidate(subject: $0.subject, confidence: max(0, $0.score - loss))
        }
        var refused: SpanReading.Candidate?
        if let best = scores.uncovered {
            let lead = best.score - settings.uncoveredHandicap - (scores.covered.first?.score ?? 0)
            if lead > 0 {
                refused = SpanReading.Candidate(subject: best.subject, confidence: max(0, best.score - loss))
            }
        }
        return SpanReading(tokens: range, covered: covered, refused: refused)
    }

    /// Picks at most three stretches that do not overlap and are together worth most, in the order of the line.
    func choose(_ spans: Spans) -> [SpanReading] {
        let count = spans.pieceCount
        guard count > 0 else { return [] }
        var best: [(value: Float, chosen: [SpanReading])] = Array(repeating: (0, []), count: count + 1)
        for end in 1...count {
            best[end] = (best[end - 1].value - settings.skipCost, best[end - 1].chosen)
            for length in 1...min(end, spans.readings[0].count) {
                guard let reading = spans.readings[end - length][length - 1] else { continue }
                let before = best[end - length]
                guard reading.confidence >= settings.threshold, before.chosen.count < 3 else { continue }
                let isFurther = before.chosen.isEmpty ? Float(0) : settings.splitLevel
                let value = before.value + reading.confidence + reading.emphasis - isFurther
                if value > best[end].value { best[end] = (value, before.chosen + [reading]) }
            }
        }
        return best[count].chosen
    }
}
