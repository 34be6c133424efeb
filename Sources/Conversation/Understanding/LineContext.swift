/// What a line of several pieces is about as a whole, which helps to read the question in it.
///
/// "Can you tell me what those would add?" says little; a parcel, kilos and scales around it say the rest.
struct LineContext {
    /// What each subject gains; the few that the whole line speaks for most.
    private let gains: [(subject: Int, gain: Float)]

    /// - Parameter share: How much of what the whole line says for a subject counts for each of its stretches.
    init(_ whole: SpanScores, share: Float) {
        var gains = whole.coveredStrengths.map { ($0.subject, share * max(0, $0.strength)) }
        if let refused = whole.uncovered {
            gains.append((refused.subject, share * max(0, whole.uncoveredStrength)))
        }
        self.gains = gains
    }

    /// A stretch read with the rest of the line in mind.
    func applied(to reading: SpanReading) -> SpanReading {
        var result = reading
        result.covered = reading.covered.map(applied).sorted {
            ($1.confidence, $0.subject) < ($0.confidence, $1.subject)
        }
        result.refused = reading.refused.map(applied)
        return result
    }

    private func applied(to candidate: SpanReading.Candidate) -> SpanReading.Candidate {
        let gain = gains.first { $0.subject == candidate.subject }?.gain ?? 0
        return SpanReading.Candidate(
            subject: candidate.subject, confidence: candidate.confidence + gain, context: gain)
    }
}
