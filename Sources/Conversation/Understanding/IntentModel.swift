/// What was learnt from a rule base's examples: reads a line and scores every subject.
package struct IntentModel: Sendable, Equatable {
    /// Digest of what it was learnt from.
    package let fingerprint: String
    package let subjects: [String]
    package let coveredCount: Int
    /// The subject that stands for talk about anything else, if the rules have one.
    package let elsewhere: Int?
    package let conceptNames: [String]
    let reader: WordReader
    let features: FeatureTable
    /// √idf of a feature that no example has.
    let unknownStrength: Float
    /// How many blocks of features count in the length.
    let blocks: Int
    /// Mends spelling by what was learnt.
    let mender: LineMender
    /// What the letters of known words bring, where many lines are to be read.
    private(set) var letters: LetterRows?

    init(
        fingerprint: String, subjects: [String], coveredCount: Int, elsewhere: Int?, conceptNames: [String],
        reader: WordReader, features: FeatureTable, unknownStrength: Float, blocks: Int
    ) {
        self.fingerprint = fingerprint
        self.subjects = subjects
        self.coveredCount = coveredCount
        self.elsewhere = elsewhere
        self.conceptNames = conceptNames
        self.reader = reader
        self.features = features
        self.unknownStrength = unknownStrength
        self.blocks = blocks
        mender = LineMender(reader, features, unknownStrength: unknownStrength)
    }

    /// The same model made ready for thousands of lines: takes some milliseconds, and memory for each known word.
    package func preparedForManyLines() -> IntentModel {
        guard SubjectSums.isDense(subjects.count) else { return self }
        var model = self
        model.letters = LetterRows(features, reader.vocabulary, unknownStrength: unknownStrength)
        return model
    }

    /// Scores of a whole line, best first; for measuring.
    package func rank(_ text: String) -> [(subject: Int, confidence: Float)] {
        let mended = mender.mend(Tokenizer.tokenize(text))
        let (line, words) = (mended.line, mended.words)
        let scores = LineScorer(self, line, words).scores(0..<words.count)
        return scores.enumerated().map { ($0.offset, $0.element) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    }

    /// The subject under which the rules have a line word for word.
    func verbatimSubject(_ words: [ReadWord]) -> Int? {
        let key = FeatureSketch.key(line: words)
        guard key != 0, let feature = features.find(key) else { return nil }
        var subject: Int?
        features.forEachWeight(of: feature) { found, _ in subject = found }
        return subject
    }

    /// The best subjects out of the sums of those that anything speaks for.
    func best(_ sums: SubjectSums) -> SpanScores {
        var result = SpanScores()
        // Nearly every subject is below the last of the best, and need not be handed on.
        var floor = -Float.infinity
        for lane in 0..<sums.laneCount {
            let (subject, score) = (sums.subject(lane), sums.values[lane])
            if subject < coveredCount {
                guard score >= floor else { continue }
                let count = result.covered.count
                result.addCovered(subject, score)
                if result.covered.count == count, let last = result.covered.last { floor = last.score }
            } else if subject != elsewhere {
                result.addUncovered(subject, score)
            }
        }
        return result
    }
}
