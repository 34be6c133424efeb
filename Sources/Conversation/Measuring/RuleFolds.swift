import Rulebooks

/// Measures a rule base on its own `ask` lines, each one answered by rules that were learnt without it.
package struct RuleFolds {
    package let count: Int
    private let rulebook: Rulebook
    private let english: EnglishWords

    /// - Parameter count: Into how many parts the lines are cut; at least 2.
    package init(_ rulebook: Rulebook, english: EnglishWords, count: Int) {
        self.count = max(2, count)
        self.rulebook = rulebook
        self.english = english
    }

    /// The fold that an `ask` line is left out in.
    ///
    /// The subject counts too: without it whole subjects would fall into one fold where their number divides evenly.
    static func fold(rank: Int, subject: Int, of count: Int) -> Int { (rank + subject) % count }

    /// Learns once for every fold, and puts the lines left out to what was learnt.
    package func measure() -> Measurement {
        var measurement = Measurement()
        for fold in 0..<count {
            var learner = Learner(training(without: fold), english: english)
            let assistant = Assistant(rulebook, model: learner.learn())
            for question in questions(of: fold) {
                let turn = assistant.respond(to: question.text, in: DialogueState())
                let measured = MeasuredTurn(id: question.id, turn, question.label, assistant)
                measurement.add([measured], isDialogue: false)
            }
        }
        return measurement
    }

    /// Everything to learn from but a fold; titles always stay.
    func training(without fold: Int) -> TrainingSet {
        var training = TrainingSet(rulebook)
        var ranks = training.subjects.indices.map { $0 < training.coveredCount ? -1 : 0 }
        training.utterances = training.utterances.filter { utterance in
            let rank = ranks[utterance.subject]
            ranks[utterance.subject] += 1
            return rank < 0 || Self.fold(rank: rank, subject: utterance.subject, of: count) != fold
        }
        return training
    }

    private func questions(of fold: Int) -> [(id: String, text: String, label: Label)] {
        var found: [(id: String, text: String, label: Label)] = []
        func add(_ asks: [Example], _ subject: Int, _ label: Label) {
            for (rank, ask) in asks.enumerated()
            where Self.fold(rank: rank, subject: subject, of: count) == fold {
                found.append(("\(ask.place.file):\(ask.place.line)", ask.text, label))
            }
        }
        for (index, intent) in rulebook.intents.enumerated() {
            add(intent.asks, index, .accept([intent.name]))
        }
        for (index, uncovered) in rulebook.uncovered.enumerated() {
            add(uncovered.asks, rulebook.intents.count + index, .outOfScope)
        }
        return found
    }
}
