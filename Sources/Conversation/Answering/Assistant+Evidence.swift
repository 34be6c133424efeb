/// Why a line was taken for one subject and not for another, for whoever compares two answers.
extension Assistant {
    /// How much a turn's line spoke for a subject, 0 to 1; nil when there is no such subject.
    package func confidence(of subject: String, in turn: Turn) -> Float? {
        guard let index = model.subjects.firstIndex(of: subject) else { return nil }
        for reading in turn.understanding.questions + [turn.understanding.whole] {
            let candidates = reading.covered + [reading.refused].compactMap { $0 }
            guard let found = candidates.first(where: { $0.subject == index }) else { continue }
            return min(1, found.confidence)
        }
        return model.rank(turn.line).first { $0.subject == index }.map { max(0, min(1, $0.confidence)) }
    }

    /// The words of a turn's line that spoke for a subject rather than for another, those that said most first.
    package func words(of turn: Turn, for subject: String, against rival: String?) -> [String] {
        guard let index = model.subjects.firstIndex(of: subject) else { return [] }
        let understanding = turn.understanding
        let reading = understanding.questions.first { question in
            (question.refused ?? question.covered.first)?.subject == index
        }
        let evidence = model.evidence(
            understanding.line, understanding.words, (reading ?? understanding.whole).tokens, for: index,
            against: rival.flatMap { model.subjects.firstIndex(of: $0) })
        return evidence.filter { $0.weight > 0.02 }.map(\.word)
    }
}
