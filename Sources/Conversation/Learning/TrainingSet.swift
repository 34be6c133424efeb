import Rulebooks

/// Labelled utterances to learn from, with the vocabulary that goes with them.
package struct TrainingSet: Sendable {
    package struct Utterance: Sendable {
        package let subject: Int
        package let text: String

        package init(subject: Int, text: String) {
            self.subject = subject
            self.text = text
        }
    }

    /// Names of the subjects, covered ones first.
    package var subjects: [String]
    /// How many of the subjects are answered; those behind them are refused by name.
    package var coveredCount: Int
    package var utterances: [Utterance]
    /// Utterances that a subject must leave alone.
    package var rejections: [Utterance]
    /// Index of the subject that stands for talk about anything else, if there is one.
    package var elsewhere: Int?
    package var concepts: [[String]]
    package var conceptNames: [String] = []
    package var spellings: [(wrong: String, right: String)]
    /// Words that may have been meant as others that sound alike.
    package var soundAlikes: [(typed: String, meant: String)] = []
    /// Phrases whose words the matcher must know, such as those of entities.
    package var otherPhrases: [String]

    package init(
        subjects: [String], coveredCount: Int, utterances: [Utterance], rejections: [Utterance] = [],
        concepts: [[String]] = [], spellings: [(wrong: String, right: String)] = [],
        otherPhrases: [String] = []
    ) {
        self.subjects = subjects
        self.coveredCount = coveredCount
        self.utterances = utterances
        self.rejections = rejections
        self.concepts = concepts
        self.spellings = spellings
        self.otherPhrases = otherPhrases
    }
}

extension TrainingSet {
    /// What a rule base teaches: intents first, then the uncovered subjects, titles as one more example.
    package init(_ rulebook: Rulebook) {
        var utterances: [Utterance] = []
        var rejections: [Utterance] = []
        for (index, intent) in rulebook.intents.enumerated() {
            utterances += ([intent.title] + intent.asks.map(\.text)).map {
                Utterance(subject: index, text: $0)
            }
            rejections += intent.nots.map { Utterance(subject: index, text: $0.text) }
        }
        for (offset, uncovered) in rulebook.uncovered.enumerated() {
            let index = rulebook.intents.count + offset
            utterances += uncovered.asks.map { Utterance(subject: index, text: $0.text) }
            rejections += uncovered.nots.map { Utterance(subject: index, text: $0.text) }
        }
        self.init(
            subjects: rulebook.intents.map(\.name) + rulebook.uncovered.map(\.name),
            coveredCount: rulebook.intents.count, utterances: utterances, rejections: rejections,
            concepts: rulebook.concepts.map(\.words),
            spellings: rulebook.spellings.filter { !$0.isSoundAlike }.map { ($0.wrong, $0.right) },
            otherPhrases: rulebook.entities.flatMap { $0.values.flatMap(\.allWords) })
        soundAlikes = rulebook.spellings.filter(\.isSoundAlike).map { ($0.wrong, $0.right) }
        conceptNames = rulebook.concepts.map(\.name)
        elsewhere = rulebook.uncovered.firstIndex { $0.about == nil }.map { rulebook.intents.count + $0 }
    }
}
