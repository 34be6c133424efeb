/// Learns from labelled utterances what speaks for which subject.
///
/// Centres of the examples, then passes of a margin perceptron, averaged: plain arithmetic on word features
/// in a fixed order, so the same rules give the same weights on every machine.
package struct Learner {
    package struct Options: Sendable, Equatable {
        package var passes = 25
        /// How many of an example's words a pass does not hear, of all.
        package var missedShare: Float = 0.35
        package var margin: Float = 0.6
        /// How far beyond the margin an example must be to rest, and for how many passes it does.
        package var comfort: Float = 0
        package var restingPasses = 3
        package var largestStep: Float = 0.08
        /// Smaller weights are left out: they are most of the table and tell next to nothing apart.
        package var smallestWeight: Float = 0.06
        /// What an utterance may score at most for the subject that it must be left alone by.
        package var rejectionLevel: Float = 0.25
        /// Whether weights are brought to where a typical example speaks for its subject as `WordStrength.typical` says.
        package var isScaled = true
        package init() {}
    }

    /// Changes whenever the same examples come to another model.
    static let version = "learner 1"

    let options: Options
    let training: TrainingSet
    let english: EnglishWords
    let reader: WordReader
    private(set) var weights = FeatureWeights()
    private(set) var examples = ExampleVectors()
    /// Vectors of the utterances that their subject must leave alone.
    private(set) var rejections = ExampleVectors()

    package init(_ training: TrainingSet, english: EnglishWords, options: Options = Options()) {
        self.training = training
        self.options = options
        self.english = english
        reader = WordReader(training, english: english)
    }

    /// The words of each utterance in full, as a key; 0 where there is none.
    private var lineKeys: [UInt64] = []
    /// The utterances that are looked at for what is typical.
    private var typical: [(subject: Int, sketch: FeatureSketch)] = []

    /// Above this many weights only those that are not 0 are kept while learning, which is slower.
    private static let mostDenseWeights = 100_000_000

    /// Learns; the result depends on the training set and the list of English words alone.
    package mutating func learn() -> IntentModel {
        weighFeatures(Self.order(training.utterances))
        let isDense = weights.keys.count * training.subjects.count <= Self.mostDenseWeights
        return isDense ? learn(DenseRows.self) : learn(SparseRows.self)
    }

    private func learn<Rows: TrainingRows>(_: Rows.Type) -> IntentModel {
        let rows = trained(centres(Rows.self))
        let typical = typicalStrength(rows)
        let ratio = options.isScaled && typical > 0 ? WordStrength.typical / typical : 1
        let factor = WordStrength.weightFactor(ratio)
        return IntentModel(
            fingerprint: training.fingerprint(english), subjects: training.subjects,
            coveredCount: training.coveredCount, elsewhere: training.elsewhere,
            conceptNames: training.conceptNames, reader: reader, features: table(rows, times: factor),
            unknownStrength: weights.unknownStrength, blocks: weights.blocks)
    }

    /// The features that speak for or against anything, with their weights.
    ///
    /// One without a weight says no more than an unknown one, and is left out.
    private func table<Rows: TrainingRows>(_ trained: Rows, times factor: Float) -> FeatureTable {
        var builder = FeatureTableBuilder(subjectCount: training.subjects.count)
        var row: [(subject: Int, weight: Float)] = []
        for (feature, key) in weights.keys.keys.enumerated() {
            row.removeAll(keepingCapacity: true)
            trained.forEachWeight(of: feature) { subject, weight in
                // What speaks for talk about anything else is never added up: it only holds the others down.
                guard subject != training.elsewhere, abs(weight) >= options.smallestWeight else { return }
                row.append((subject, weight * factor))
            }
            builder.add(key, strength: weights.strengths[feature], row)
        }
        for (key, subject) in wholeLines() { builder.add(key, strength: 1, [(subject, 1)]) }
        return builder.table()
    }

    /// What each utterance is about by its words in full, without those that several subjects have.
    private func wholeLines() -> [(key: UInt64, subject: Int)] {
        var keys = KeyTable()
        var subjects: [Int?] = []
        for (utterance, key) in zip(training.utterances, lineKeys) where key != 0 {
            let index = keys.intern(key)
            if index == subjects.count {
                subjects.append(utterance.subject)
            } else if subjects[index] != utterance.subject {
                subjects[index] = nil
            }
        }
        return zip(keys.keys, subjects).compactMap { key, subject in subject.map { (key, $0) } }
    }

    /// No more examples than about this are looked at for what is typical.
    private static let mostTypical = 10_000

    /// How strongly the words of an example in the middle speak for its own subject.
    private func typicalStrength<Rows: TrainingRows>(_ rows: Rows) -> Float {
        var strengths: [Float] = []
        for (subject, sketch) in typical {
            var gains = [Float](repeating: 0, count: Int(sketch.words.max() ?? -1) + 1)
            sketch.weigh(blocks: weights.blocks, unknownStrength: weights.unknownStrength) { key in
                weights.keys.find(key).map { ($0, weights.strengths[$0]) }
            } emit: { feature, value, word in
                gains[Int(word)] += value * rows.weight(feature: feature, subject: subject)
            }
            strengths.append(WordStrength.sum(gains))
        }
        return Quantile.of(strengths, at: 0.5)
    }

    /// First example of every subject, then the second of each, and so on.
    private static func order(_ utterances: [TrainingSet.Utterance]) -> [Int] {
        var rank: [Int: Int] = [:]
        let keyed = utterances.enumerated().map { index, utterance -> (rank: Int, index: Int) in
            defer { rank[utterance.subject, default: 0] += 1 }
            return (rank[utterance.subject, default: 0], index)
        }
        return keyed.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.index)
    }

    /// Numbers the features in order of appearance, works out their strengths, weighs every example.
    private mutating func weighFeatures(_ order: [Int]) {
        var documentFrequency: [Int32] = []
        // For each feature the last example that has it.
        var lastSeen: [Int] = []
        var sketches: [FeatureSketch] = []
        weights.blocks = training.concepts.isEmpty ? 3 : FeatureSketch.blockCount
        lineKeys = Array(repeating: 0, count: training.utterances.count)
        let step = max(1, training.utterances.count / Self.mostTypical)
        for index in order {
            let (sketch, lineKey) = sketch(training.utterances[index].text)
            lineKeys[index] = lineKey
            let subject = training.utterances[index].subject
            if index % step == 0, subject != training.elsewhere { typical.append((subject, sketch)) }
            for key in sketch.keys where key != 0 {
                let feature = weights.keys.intern(key)
                if feature == documentFrequency.count {
                    documentFrequency.append(0)
                    lastSeen.append(-1)
                }
                if lastSeen[feature] != sketches.count { documentFrequency[feature] += 1 }
                lastSeen[feature] = sketches.count
            }
            sketches.append(sketch)
        }
        if order.count >= Self.manyExamples { forgetSingleFeatures(&documentFrequency) }
        let total = Double(order.count)
        weights.unknownStrength = Float((Logarithm.natural(1 + total) + 1).squareRoot())
        weights.strengths = documentFrequency.map {
            Float((Logarithm.natural((1 + total) / (1 + Double($0))) + 1).squareRoot())
        }
        for (position, index) in order.enumerated() {
            examples.append(
                weights.vector(sketches[position]), subject: Int32(training.utterances[index].subject))
        }
        for rejection in training.rejections {
            rejections.append(
                weights.vector(sketch(rejection.text).sketch), subject: Int32(rejection.subject))
        }
    }

    /// From so many examples on a feature that only one of them has teaches nothing that others do not.
    private static let manyExamples = 20_000

    /// Leaves out the features that a single example has: a good part of the table, and as good as unknown.
    private mutating func forgetSingleFeatures(_ documentFrequency: inout [Int32]) {
        var kept = KeyTable()
        for (key, frequency) in zip(weights.keys.keys, documentFrequency) where frequency > 1 {
            _ = kept.intern(key)
        }
        weights.keys = kept
        documentFrequency.removeAll { $0 < 2 }
    }

    /// The features of a text, and its words in full as a key.
    private func sketch(_ text: String) -> (sketch: FeatureSketch, lineKey: UInt64) {
        let line = reader.mend(Tokenizer.tokenize(text)).0
        let words = reader.words(of: line)
        var sketch = FeatureSketch()
        sketch.collect(words, 0..<words.count, of: line, concepts: reader.concepts(words, 0..<words.count))
        return (sketch, FeatureSketch.key(line: words))
    }

    /// The sum of each subject's examples, brought to length 1.
    private func centres<Rows: TrainingRows>(_: Rows.Type) -> Rows {
        var rows = Rows(features: weights.keys.count, subjects: training.subjects.count)
        // Subject by subject, so that rows grow at their ends.
        let order = (0..<examples.count).sorted {
            (examples.subjects[$0], $0) < (examples.subjects[$1], $1)
        }
        for example in order {
            let subject = Int(examples.subjects[example])
            for index in examples.range(example) {
                rows.add(examples.values[index], feature: Int(examples.features[index]), subject: subject)
            }
        }
        rows.normalise()
        return rows
    }
}
