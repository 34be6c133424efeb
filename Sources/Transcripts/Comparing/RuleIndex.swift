import Conversation
import Rulebooks

/// Finds the place of what is named in a decision.
package struct RuleIndex: Sendable {
    /// A rule by its name, and where it stands.
    package struct Origin: Sendable, Equatable {
        package let name: String
        /// Nil for a name that the rules do not have.
        package let place: Place?
        /// For such a name the one that was probably meant.
        package var near: String?
    }

    private var subjects: [String: Place] = [:]
    private var rows: [String: Place] = [:]
    private var phrases: [String: Place] = [:]
    private var sentences: [String: Place] = [:]
    private var things: [String: Place] = [:]

    package init(_ rulebook: Rulebook) {
        for intent in rulebook.intents {
            subjects[intent.name] = intent.place
            for sentence in intent.sentences { sentences[sentence.text] = sentence.place }
        }
        for subject in rulebook.uncovered { subjects[subject.name] = subject.place }
        for row in rulebook.tables.flatMap(\.rows) { rows[row.name] = row.place }
        for phrase in rulebook.phrases {
            phrases[phrase.name] = phrase.place
            sentences[phrase.text] = phrase.place
        }
        for value in rulebook.entities.flatMap(\.values) { things[value.title] = value.place }
    }

    /// Where the rules behind a decision stand, in the order in which it names them.
    package func origins(of decision: Expectation) -> [Origin] {
        var origins = (decision.rules ?? []).map { origin($0, among: rows) }
        origins += (decision.intents ?? []).map { origin($0, among: subjects) }
        if let refused = decision.refused {
            origins.append(origin(refused, among: subjects.merging(things) { subject, _ in subject }))
        }
        if let slot = decision.slot, let place = phrases["ask-\(slot)"] ?? phrases["contradiction-\(slot)"] {
            origins.append(Origin(name: "ask-\(slot)", place: place))
        }
        if decision.outcome == .invalid || decision.outcome == .outside && decision.refused == nil,
            let place = phrases[decision.outcome.rawValue]
        {
            origins.append(Origin(name: decision.outcome.rawValue, place: place))
        }
        return origins
    }

    /// The same, but only the rows where the size or its rules are what differs.
    func origins(of decision: Expectation, behind kind: Difference.Kind) -> [Origin] {
        guard kind == .size || kind == .rule else { return origins(of: decision) }
        return (decision.rules ?? []).map { origin($0, among: rows) }
    }

    private func origin(_ name: String, among places: [String: Place]) -> Origin {
        guard let place = places[name] else {
            return Origin(name: name, place: nil, near: NearestName.to(name, among: places.keys.sorted()))
        }
        return Origin(name: name, place: place)
    }

    /// Where the sentences stand that an answer has and a wording has not.
    func origins(ofNew answer: Answer, beside wording: [String]) -> [Origin] {
        let old = wording.joined(separator: "\n")
        var found: [Origin] = []
        for case .paragraph(let pieces) in answer.blocks {
            for piece in pieces {
                guard let place = sentences[piece.text], !old.contains(piece.text) else { continue }
                found.append(Origin(name: "", place: place))
            }
        }
        return found
    }
}
