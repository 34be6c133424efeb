import Conversation
import Rulebooks

/// What two rule bases answer differently.
package struct RuleComparison: Sendable {
    /// A line that is answered otherwise.
    package struct Change: Sendable {
        package let file: String
        package let line: Int
        package let question: String
        package let difference: Difference
        /// What answered, and what answers now.
        package let origins: [RuleIndex.Origin]
        package let newOrigins: [RuleIndex.Origin]
        package let wording: [String]
        package let newWording: [String]
    }

    private let old: Assistant
    private let new: Assistant
    private let oldIndex: RuleIndex
    private let newIndex: RuleIndex

    package init(_ old: Assistant, _ new: Assistant) {
        self.old = old
        self.new = new
        oldIndex = RuleIndex(old.rulebook)
        newIndex = RuleIndex(new.rulebook)
    }

    /// The lines of conversations that come out differently; each rule base goes on from what itself has understood.
    package func changes(_ file: String, _ score: Score) -> [Change] {
        var changes: [Change] = []
        var (state, newState) = (DialogueState(), DialogueState())
        for line in score.lines {
            switch line {
            case .note: continue
            case .title: (state, newState) = (DialogueState(), DialogueState())
            case .question(let text, let number):
                let turn = old.respond(to: text, in: state)
                let newTurn = new.respond(to: text, in: newState)
                (state, newState) = (turn.state, newTurn.state)
                if let change = change(turn, newTurn, file, number) { changes.append(change) }
            }
        }
        return changes
    }

    private func change(_ turn: Turn, _ newTurn: Turn, _ file: String, _ line: Int) -> Change? {
        let (before, after) = (Expectation(turn, old.rulebook), Expectation(newTurn, new.rulebook))
        let (wording, newWording) = (turn.wording, newTurn.wording)
        var difference = before.differences(from: after).first
        // A recorded refusal leaves nothing open.
        if difference == nil, before.refused == nil, let refused = after.refused {
            difference = .refused(expected: "none by name", found: refused)
        }
        if difference == nil, wording != newWording {
            difference = .wording(expected: wording, found: newWording)
        }
        guard let difference else { return nil }
        let isWording = difference.kind == .wording
        return Change(
            file: file, line: line, question: turn.line, difference: difference,
            origins: isWording
                ? oldIndex.origins(ofNew: turn.answer, beside: newWording)
                : oldIndex.origins(of: before, behind: difference.kind),
            newOrigins: isWording
                ? newIndex.origins(ofNew: newTurn.answer, beside: wording)
                : newIndex.origins(of: after, behind: difference.kind),
            wording: wording, newWording: newWording)
    }
}
