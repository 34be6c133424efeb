import Conversation
import Rulebooks

/// What the shell asks of an assistant; tests put one of their own in its place.
protocol Responding: Sendable {
    var rulebook: Rulebook { get }
    func respond(to line: String, in state: DialogueState) -> Turn
    func explain(_ turn: Turn) -> Explanation
}

extension Assistant: Responding {}
