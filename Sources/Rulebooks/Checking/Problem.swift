/// Something wrong with a rule base: the fact and where it was found. Its words are in `Problem+Message.swift`.
package struct Problem: Sendable, Equatable, CustomStringConvertible {
    package enum Severity: String, Sendable {
        /// No rulebook comes of it.
        case error
        /// Worth a look; the rulebook works.
        case warning
    }

    package let place: Place
    package let fact: Fact

    package init(_ fact: Fact, at place: Place) {
        self.place = place
        self.fact = fact
    }

    /// The line to print: `file:line:column: error: what. What to do.`
    package var description: String { "\(place): \(severity.rawValue): \(message)" }
}

extension Array where Element == Problem {
    mutating func report(_ fact: Problem.Fact, at place: Place) {
        append(Problem(fact, at: place))
    }
}
