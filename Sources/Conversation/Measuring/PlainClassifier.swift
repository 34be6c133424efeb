/// Tells intents apart by examples alone: no rules, no vocabulary, no conversation.
///
/// The score of an intent is what the learnt weights say, mixed with how near its nearest example is and how much of
/// the text its examples have between them.
package struct PlainClassifier: Sendable {
    /// An intent with its score.
    package struct Candidate: Sendable, Equatable {
        package let intent: String
        package let confidence: Float
    }

    package struct Options: Sendable {
        package var learning: Learner.Options
        /// Share of the nearest example in the score.
        package var nearestShare: Float = 0.1
        /// Share of how much of the text the intent's examples have between them.
        package var coverageShare: Float = 0.25
        /// How much the strength of the words counts in the confidence of the best intent, beside the nearest example;
        /// nil leaves the score that chose it.
        package var strengthShare: Float? = 0.35
        /// Share of examples of its own that the threshold may refuse.
        package var refusedShare = 0.1
        /// What each further question of a line must bring; none weaker than `weakestQuestion` counts.
        package var splitLevel: Float = 0.4
        package var weakestQuestion: Float = 0.3
        package var skipCost: Float = 0.02

        package init() {
            learning = Learner.Options()
            // With a handful of examples each, none can spare a word: measured worse on public data.
            learning.missedShare = 0
            learning.passes = 14
            learning.margin = 0.45
            learning.largestStep = 0.05
            learning.smallestWeight = 0.005
            learning.isScaled = false
        }

        /// For lines that may ask several things: coverage takes no part, which splits them better.
        package static var severalQuestions: Options {
            var options = Options()
            options.nearestShare = 0.33
            options.coverageShare = 0
            options.learning.passes = 10
            options.learning.margin = 0.5
            options.learning.largestStep = 0.1
            options.strengthShare = nil
            return options
        }
    }

    let model: IntentModel
    let options: Options
    /// What the examples' features weigh, with their numbers in `index`.
    private let weights: FeatureWeights
    private let index: ExampleIndex
    private let finder: QuestionFinder

    /// Learns from labelled texts.
    package init(_ texts: [LabelledText], english: EnglishWords, options: Options = Options()) {
        self.options = options
        var learner = Learner(Self.training(texts), english: english, options: options.learning)
        model = learner.learn()
        weights = learner.weights
        index = ExampleIndex(learner.examples, featureCount: weights.keys.count)
        var settings = InterpreterSettings()
        settings.threshold = options.weakestQuestion
        settings.splitLevel = options.splitLevel
        settings.skipCost = options.skipCost
        finder = QuestionFinder(model, settings: settings)
    }

    package var intents: [String] { model.subjects }

    /// The texts as something to learn from; what an intent is called is one more example of it.
    private static func training(_ texts: [LabelledText]) -> TrainingSet {
        var names: [String] = []
        var subjects: [String: Int] = [:]
        var utterances: [TrainingSet.Utterance] = []
        for text in texts where text.intent != LabelledText.outOfScope {
            let subject = subjects[text.intent] ?? names.count
            if subject == names.count {
                subjects[text.intent] = subject
                names.append(text.intent)
                let title = String(text.intent.map { $0 == "_" || $0 == "-" ? " " : $0 })
                utterances.append(TrainingSet.Utterance(subject: subject, text: title))
            }
            utterances.append(TrainingSet.Utterance(subject: subject, text: text.text))
        }
        return TrainingSet(subjects: names, coveredCount: names.count, utterances: utterances)
    }

    /// The best intent for a text and its own score, however weak; nil where nothing was learnt.
    package func best(_ text: String) -> Candidate? {
        let mended = model.mender.mend(Tokenizer.tokenize(text))
        let (line, words) = (mended.line, mended.words)
        return best(line, words, 0..<words.count).map(candidate)
    }

    /// The intents of a text that may ask several things, in their order, each once.
    package func all(_ text: String) -> [Candidate] {
        let mended = model.mender.mend(Tokenizer.tokenize(text))
        let (line, words) = (mended.line, mended.words)
        let pieces = PlainSplitter.pieces(of: line)
        let readings = pieces.indices.map { first in
            (0..<pieces.count).map { last -> SpanReading? in
                guard first + last < pieces.count else { return nil }
                let range = pieces[first].lowerBound..<pieces[first + last].upperBound
                let covered = best(line, words, range).map { [$0] } ?? []
                return SpanReading(tokens: range, covered: covered, refused: nil)
            }
        }
        let spans = QuestionFinder.Spans(
            readings: readings, pieceCount: pieces.count,
            whole: SpanReading(tokens: 0..<words.count, covered: [], refused: nil))
        var found: [Candidate] = []
        for best in finder.choose(spans).compactMap(\.covered.first) {
            let candidate = candidate(best)
            if !found.contains(where: { $0.intent == candidate.intent }) { found.append(candidate) }
        }
        return found.isEmpty ? best(line, words, 0..<words.count).map { [candidate($0)] } ?? [] : found
    }

    private func candidate(_ best: SpanReading.Candidate) -> Candidate {
        Candidate(intent: model.subjects[best.subject], confidence: best.confidence)
    }

    private func best(
        _ line: TokenizedLine, _ words: [ReadWord], _ range: Range<Int>
    ) -> SpanReading.Candidate? {
        var sketch = FeatureSketch()
        sketch.collect(words, range, of: line, concepts: model.reader.concepts(words, range))
        let vector = weights.vector(sketch)
        let scorer = LineScorer(model, line, words)
        let linear = scorer.scores(range)
        let nearest = index.nearest(vector, subjectCount: linear.count)
        let covered = index.coverage(vector, subjectCount: linear.count)
        let learntShare = 1 - options.nearestShare - options.coverageShare
        var best: SpanReading.Candidate?
        for subject in linear.indices {
            let score =
                learntShare * linear[subject] + options.nearestShare * nearest[subject]
                + options.coverageShare * covered[subject]
            if let best, score <= best.confidence { continue }
            best = SpanReading.Candidate(subject: subject, confidence: score)
        }
        guard let best, let share = options.strengthShare else { return best }
        let strength = scorer.strength(range, for: best.subject)
        return SpanReading.Candidate(
            subject: best.subject, confidence: share * strength + options.nearestShare * nearest[best.subject]
        )
    }
}
