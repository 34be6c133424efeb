/// What a decision is worth, held against its label.
package struct Judgement: Sendable, Equatable {
    package let verdict: Verdict
    /// Whether it is right only if asking for what the right intent lacks counts as right.
    package let isRightByAsking: Bool

    /// More intents than this in an answer are guessing.
    static let mostIntents = 2

    package init(_ decision: Decision, _ label: Label) {
        let names = decision.intents.map(\.name)
        let byAsking = decision.outcome == .asked && Self.isAccepted(names, label)
        isRightByAsking = byAsking
        verdict = byAsking || Self.isRight(decision, names, label) ? .right : Self.miss(decision.outcome)
    }

    private static func isRight(_ decision: Decision, _ names: [String], _ label: Label) -> Bool {
        switch label {
        case .accept, .all: decision.outcome == .answered && isAccepted(names, label)
        case .outOfScope: decision.outcome == .outside || decision.outcome == .invalid
        case .asks(let slot): decision.outcome == .asked && decision.slot == slot
        case .size(let scale, let size, let alternative):
            decision.recommendation.map {
                matches($0.scale, scale) && $0.size == size && $0.alternative == alternative
            } ?? false
        case .unmeasured: true
        }
    }

    private static func isAccepted(_ names: [String], _ label: Label) -> Bool {
        switch label {
        case .accept(let accepted): names.count <= mostIntents && names.contains(where: accepted.contains)
        case .all(let entries): entries.allSatisfy { names.contains(where: $0.contains) }
        case .outOfScope, .asks, .size, .unmeasured: false
        }
    }

    private static func matches(_ scale: String, _ wanted: String) -> Bool {
        scale == wanted || wanted == "us" && (scale == "us-men" || scale == "us-women")
    }

    private static func miss(_ outcome: Outcome) -> Verdict {
        switch outcome {
        case .answered: .wrong
        case .asked, .unsure: .askedBack
        case .outside, .invalid: .refused
        }
    }
}
