import Rulebooks

extension Advisor {
    /// What a conversation knows about the person, and from which line: sizes first, then facts by kind.
    func remembered(in state: DialogueState) -> [Remembered] {
        let profile = state.profile
        func line(_ number: Int) -> String { state.lines.indices.contains(number) ? state.lines[number] : "" }
        let sizes = profile.evidence.map { told in
            Remembered(slot: Profile.size, text: text(of: told.value), line: line(told.line))
        }
        let facts = profile.facts.sorted { $0.key < $1.key }.flatMap { kind, values in
            values.map { told in
                Remembered(slot: kind, text: title(kind: kind, value: told.value), line: line(told.line))
            }
        }
        return sizes + facts
    }

    /// Whether a line asks to forget what was told; the rest of it counts from there.
    func forgets(_ understanding: Understanding) -> Bool {
        // "Forget what I said about my width" takes back no more than that.
        let takesBack = understanding.statements.contains {
            if case .retraction = $0.content { true } else { false }
        }
        return !takesBack
            && understanding.questions.contains { question in
                guard question.refused == nil, let best = question.covered.first else { return false }
                return rulebook.intents[best.subject].act == .forget
            }
    }

    private func text(of evidence: Evidence) -> String {
        let name = evidence.reference.map { sizing.references[$0].title } ?? title(ofFamily: evidence.family)
        let sizes = [evidence.size, evidence.upper].compactMap { $0 }.map { size in
            let scale = size.system.flatMap { sizing.scales.scale(system: $0, side: size.side) }
            return scale?.label(size.tenths) ?? size.number
        }
        let size = sizes.joined(separator: " \(phrases.say("and")) ")
        return [name, size].filter { !$0.isEmpty }.joined(separator: ": ")
    }

    /// What evidence without a shoe is called: the relation that it stands in, such as "usual size".
    private func title(ofFamily family: String) -> String {
        let kinds = zip(rulebook.entities, sizing.vocabulary.roles).filter { $0.1 == .relation }
        return kinds.flatMap(\.0.values).first { $0.name == family }?.title ?? family
    }

    private func title(kind: String, value: String) -> String {
        let known = rulebook.entities.first { $0.name == kind }?.values.first { $0.name == value }
        return "\(kind): \(known?.title ?? value)"
    }
}
