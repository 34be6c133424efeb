/// What was learnt from a rule base's examples: reads a line and scores every subject.
///
/// A class, since its many arrays would otherwise be counted for each word that is looked up.
package final class IntentModel: Sendable {
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
    /// Sums of 0, to begin with.
    let noSums: SubjectSums
    /// What was worked out for many lines, where they are to be read.
    let prepared: Preparation?

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
        noSums = SubjectSums(subjectCount: subjects.count)
        prepared = nil
    }

    private init(_ model: IntentModel, _ prepared: Preparation) {
        fingerprint = model.fingerprint
        subjects = model.subjects
        coveredCount = model.coveredCount
        elsewhere = model.elsewhere
        conceptNames = model.conceptNames
        reader = model.reader
        features = model.features
        unknownStrength = model.unknownStrength
        blocks = model.blocks
        mender = model.mender
        noSums = model.noSums
        self.prepared = prepared
    }

    /// The same model made ready for thousands of lines: takes some milliseconds, and memory for each known word.
    package func preparedForManyLines() -> IntentModel {
        guard SubjectCount.hasSums(subjects.count) else { return self }
        return IntentModel(
            self, Preparation(features, reader.vocabulary, unknownStrength: unknownStrength))
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
        var (floor, rival) = (-Float.infinity, -Float.infinity)
        sums.forEach { subject, score in
            if subject < coveredCount {
                guard score >= floor else { return }
                result.addCovered(subject, score)
                floor = result.leastCovered
            } else if score >= rival, subject != elsewhere {
                result.addUncovered(subject, score)
                rival = score
            }
        }
        return result
    }
}

extension IntentModel: Equatable {
    /// All that was worked out follows from what was learnt.
    package static func == (left: IntentModel, right: IntentModel) -> Bool {
        left.fingerprint == right.fingerprint && left.subjects == right.subjects
            && left.coveredCount == right.coveredCount && left.elsewhere == right.elsewhere
            && left.conceptNames == right.conceptNames && left.reader == right.reader
            && left.features == right.features && left.unknownStrength == right.unknownStrength
            && left.blocks == right.blocks
    }
}
