import Conversation

/// Tells a shopper's facts in an order and holds each answer against what the facts told so far must come to.
struct Telling {
    let shopper: Shopper
    let wording: Wording
    private(set) var listener: Listener
    private var told: Set<Shopper.Fact> = []
    private(set) var failures: [String] = []

    init(_ shopper: Shopper, variant: Int) throws {
        self.shopper = shopper
        wording = Wording(shopper: shopper, variant: variant)
        listener = try Listener()
    }

    /// Tells one fact, or several in one line.
    mutating func tell(_ facts: [Shopper.Fact]) {
        told.formUnion(facts)
        hear(wording.oneLine(facts), isRequest: facts.contains(.request))
    }

    /// Asks something else, which has to be answered.
    mutating func ask(_ line: String, about intent: String) {
        let decision = listener.hear(line)
        let isAnswered = decision.intents.contains { $0.name == intent }
        if decision.outcome != .answered || !isAnswered { fail("\(decision.outcome) instead of \(intent)") }
        if decision.recommendation != nil { fail("a size for \(intent)") }
    }

    /// Says something in words of its own that has to be taken as these facts.
    mutating func say(_ line: String, telling facts: [Shopper.Fact]) {
        told.formUnion(facts)
        hear(line, isRequest: false)
    }

    /// Says something that nothing can be worked out from, so that a slot is asked for, with no size yet.
    mutating func say(_ line: String, toBeAskedFor slot: String) {
        let decision = listener.hear(line)
        if decision.slot != slot { fail("asked for \(decision.slot ?? "nothing") instead of \(slot)") }
        if decision.recommendation != nil { fail("a size beside the question for \(slot)") }
    }

    /// Declines to tell the size, which leaves the general rule.
    mutating func declineSize(_ line: String) {
        let decision = listener.hear(line)
        if decision.outcome != .answered || !decision.intents.contains(where: { $0.name == "size-advice" }) {
            fail("\(decision.outcome) instead of the general rule")
        }
        if decision.recommendation != nil { fail("a size out of nothing") }
    }

    /// Says something that nothing is expected of.
    mutating func hear(_ line: String) { _ = listener.hear(line) }

    private mutating func hear(_ line: String, isRequest: Bool) {
        let before = listener.asked
        let decision = listener.hear(line)
        if let expected = LiteralSizing(shopper: shopper.knowing(told)).expected {
            expect(decision, expected, before)
        } else {
            expectNoSize(decision, isRequest: isRequest, before)
        }
    }

    private mutating func expect(_ decision: Decision, _ expected: ExpectedSize, _ before: [String]) {
        guard let got = decision.recommendation else { return fail("no size instead of \(expected)") }
        let size = ExpectedSize.text(expected.size)
        let alternative = expected.alternative.map(ExpectedSize.text)
        if got.scale != expected.scale || got.size != size || got.alternative != alternative
            || got.rules != expected.rules
        {
            fail(
                "\(got.scale) \(got.size) or \(got.alternative ?? "-") by \(got.rules) instead of \(expected)"
            )
        }
        // Two questions are the most: after them the answer holds for now, with what would change it.
        let asks = expected.asksWidth && !before.contains("width") && before.count < 2
        if decision.slot != (asks ? "width" : nil) {
            fail("asked for \(decision.slot ?? "nothing") with \(expected)")
        }
    }

    private mutating func expectNoSize(_ decision: Decision, isRequest: Bool, _ before: [String]) {
        if decision.recommendation != nil { fail("a size out of nothing") }
        let asks = isRequest && !before.contains("size")
        if decision.slot != (asks ? "size" : nil) {
            fail("asked for \(decision.slot ?? "nothing") without a size")
        }
    }

    private mutating func fail(_ text: String) {
        failures.append("\(listener.lines.joined(separator: " / ")): \(text)")
    }
}
