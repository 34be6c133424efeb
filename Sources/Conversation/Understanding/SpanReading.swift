/// What a stretch of a line was taken to ask.
package struct SpanReading: Sendable, Equatable {
    package struct Candidate: Sendable, Equatable {
        /// Index into the model's subjects.
        package let subject: Int
        package let confidence: Float
        /// What the rest of the line added to it.
        package var context: Float = 0
    }

    /// Indices into the line's tokens.
    package let tokens: Range<Int>
    /// Covered subjects, best first.
    package var covered: [Candidate]
    /// The subject refused by name, when that is the better reading.
    package var refused: Candidate?
    /// A mention of something else that the best subject does not speak about.
    package var foreign: Mention?
    /// Taken off where the stretch is not put as a question and another of the line is.
    package var emphasis: Float = 0
    /// Whether it is put as a question: with a question mark, or opening like one.
    package var isQuestion = false

    /// Whether most of its content words are in no rule, so that what it resembles is not worth naming.
    package var isStrange = false

    /// Whether it has a content word or a concept, and so can be asked without the rest of the line.
    package var hasContent = true

    /// Whether the rules have the line word for word.
    package var isVerbatim = false

    /// The reading with one of its covered subjects put before the others.
    func preferring(_ candidate: Candidate) -> SpanReading {
        var result = self
        result.covered.removeAll { $0.subject == candidate.subject }
        result.covered.insert(candidate, at: 0)
        return result
    }

    package var confidence: Float { refused?.confidence ?? covered.first?.confidence ?? 0 }
}
