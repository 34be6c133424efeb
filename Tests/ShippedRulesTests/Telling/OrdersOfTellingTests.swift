import Testing

/// Whatever is told, in whatever order, comes to what the decisions on sizing say, with at most two questions.
///
/// Facts: 19 kinds of evidence, 8 scales, 9 things said of the foot, 3 tastes, whom it is for, the scale asked for.
@Suite("Orders of telling") struct OrdersOfTellingTests {
    /// The whole product of evidence, scale, foot and taste, each combination in one line, and every 5th with whom it is
    /// for and the scale asked for: in the order, wording and joints next in turn.
    @Test("All in one line", arguments: Shopper.Evidence.allCases)
    func oneLine(evidence: Shopper.Evidence) throws {
        let shoppers =
            Shopper.all(evidence, withScales: false)
            + Shopper.all(evidence, withScales: true).each(5, from: 2)
        var failures: [String] = []
        for (number, shopper) in shoppers.enumerated() {
            var telling = try Telling(shopper, variant: number)
            telling.tell(shopper.facts.order(number * 37))
            failures += telling.failures
        }
        #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(5))")
    }

    /// Every 23rd combination of evidence, scale, foot and taste: in each order of its facts and the request, a fact a
    /// line and all in one line. The answers after each line are right, and the profile at the end is always the same.
    @Test("Every order", arguments: Shopper.Evidence.allCases)
    func everyOrder(evidence: Shopper.Evidence) throws {
        var failures: [String] = []
        for (number, shopper) in Shopper.all(evidence, withScales: false).each(23, from: 3).enumerated() {
            var known: Set<[String]> = []
            for order in (0..<shopper.facts.orderCount).map(shopper.facts.order) {
                var lines = try Telling(shopper, variant: number)
                for fact in order { lines.tell([fact]) }
                var line = try Telling(shopper, variant: number)
                line.tell(order)
                known.insert(lines.listener.known)
                known.insert(line.listener.known)
                failures += lines.failures + line.failures
            }
            if known.count > 1 { failures.append("\(shopper): \(known)") }
        }
        #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(5))")
    }

    /// Every 61st combination of all facts, a fact a line: in four of its orders, in one with something else asked between.
    @Test("A fact a line", arguments: Shopper.Evidence.allCases)
    func aFactALine(evidence: Shopper.Evidence) throws {
        var failures: [String] = []
        for (number, shopper) in Shopper.all(evidence, withScales: true).each(61, from: 5).enumerated() {
            var known: Set<[String]> = []
            for turn in 0..<4 {
                let order = shopper.facts.order(number * 53 + turn * 11)
                var telling = try Telling(shopper, variant: number)
                for (place, fact) in order.enumerated() {
                    telling.tell([fact])
                    guard turn == 3, place == number % order.count else { continue }
                    telling.ask("who designed them?", about: "designer")
                }
                known.insert(telling.listener.known)
                failures += telling.failures
            }
            if known.count > 1 { failures.append("\(shopper): \(known)") }
        }
        #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(5))")
    }
}
