/// Finds the question or questions in a line and what each is about.
struct Interpreter: Sendable {
    let model: IntentModel
    var settings: InterpreterSettings
    private let splitter = QuestionSplitter()

    init(_ model: IntentModel, settings: InterpreterSettings) {
        self.model = model
        self.settings = settings
    }

    /// The readings of a line, in the order of the line.
    func read(_ line: TokenizedLine, _ words: [ReadWord]) -> [SpanReading] {
        let (r, n) = spans(line, words)
        return choose(r, count: n)
    }

    func spans(_ line: TokenizedLine, _ words: [ReadWord]) -> ([[SpanReading?]], Int) {
        let pieces = splitter.pieces(of: line)
        let longest = pieces.count <= 6 ? pieces.count : 3
        var readings: [[SpanReading?]] = []
        for first in 0..<pieces.count {
            readings.append(
                (1...longest).map { length in
                    guard first + length <= pieces.count else { return nil }
                    let range = pieces[first].lowerBound..<pieces[first + length - 1].upperBound
                    return reading(range, model.scores(line, words, range))
                })
        }
        return (readings, pieces.count)
    }

    private func reading(_ range: Range<Int>, _ scores: SpanScores) -> SpanReading {
        let loss = settings.elsewhereShare * max(0, scores.elsewhere)
        let covered = scores.covered.map { SpanReading.Candidate(subject: $0.subject, confidence: $0.score - loss) }
        var refused: SpanReading.Candidate?
        if let best = scores.uncovered {
            let lead = best.score - settings.uncoveredHandicap - (scores.covered.first?.score ?? 0)
            if lead > 0 { refused = SpanReading.Candidate(subject: best.subject, confidence: best.score - loss) }
        }
        return SpanReading(tokens: range, covered: covered, refused: refused)
    }

    /// Picks at most three spans that do not overlap and are together worth most.
    func choose(_ readings: [[SpanReading?]], count: Int) -> [SpanReading] {
        var best: [(value: Float, chosen: [SpanReading])] = Array(repeating: (0, []), count: count + 1)
        for end in 1...max(count, 1) where count > 0 {
            best[end] = (best[end - 1].value - settings.skipCost, best[end - 1].chosen)
            for length in 1...min(end, readings[0].count) {
                guard let reading = readings[end - length][length - 1] else { continue }
                let before = best[end - length]
                guard reading.confidence >= settings.threshold, before.chosen.count < 3 else { continue }
                let value = before.value + reading.confidence - settings.splitLevel * (before.chosen.isEmpty ? 0 : 1)
                if value > best[end].value { best[end] = (value, before.chosen + [reading]) }
            }
        }
        return best[count].chosen
    }
}
