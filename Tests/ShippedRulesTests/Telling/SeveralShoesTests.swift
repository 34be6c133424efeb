import Testing

/// Shoppers with two shoes or sizes, or two words for one foot.
@Suite("Several shoes") struct SeveralShoesTests {
    /// The order of the decisions: the first is the strongest. `%` stands for the size.
    private static let ranked: [(evidence: Shopper.Evidence, ways: [String])] = [
        (.gel1130, ["my gel-1130 fits in %", "% in the 1130s, comfy"]),
        (.newBalance530, ["530s in %", "my new balance 530 is % and fits"]),
        (.usual, ["I usually wear %", "my normal size is %"]),
        (.dunk, ["dunks in %, comfortable", "my dunk lows are % and fit"]),
        (
            .airForceAtTrueSize,
            ["air force 1 in %, comfortable, true to size", "af1s in %, never sized down, they fit"]
        ),
    ]

    /// Each pair of ranks, the weaker half a size above, on five scales, with and without the foot, in every order, a
    /// fact a line and all in one line: the stronger one decides.
    @Test("The stronger one decides", arguments: [ToldScale.bare, .men, .women, .uk, .eu])
    func strongerDecides(scale: ToldScale) throws {
        var failures: [String] = []
        for strong in Self.ranked.indices {
            for weak in Self.ranked.indices where weak > strong {
                let way = (strong + weak) % 2
                let first = Self.fill(Self.ranked[strong].ways[way], scale, 0)
                let second = Self.fill(Self.ranked[weak].ways[1 - way], scale, 5)
                for (foot, words) in [(Shopper.Foot.unsaid, []), (.wide, ["wide feet"])] {
                    let shopper = Shopper(evidence: Self.ranked[strong].evidence, scale: scale, foot: foot)
                    let lines = [first, second, "what size should I get?"] + words
                    failures += try failuresInEveryOrder(of: lines, shopper)
                }
            }
        }
        #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(5))")
    }

    /// "10 in Air Force 1, normally 10.5" is sized down from a true size, in whatever order it is told.
    @Test("Sized down from the usual size") func sizedDown() throws {
        let shopper = Shopper(evidence: .airForceFromTrueSize, scale: .us, foot: .regular)
        let lines = ["air force 1 in US 10", "I usually wear US 10.5", "regular feet", "what size?"]
        #expect(try failuresInEveryOrder(of: lines, shopper).isEmpty)
    }

    /// Two of a rank are asked about, in either order; the answer settles it.
    @Test(
        "Two of a rank",
        arguments: [
            ("530s in 9", "2002R in 9.5", "the 530s", Shopper.Evidence.newBalance530),
            ("I usually wear 9", "my usual size is 10", "9", .usual),
            ("my gel-1130 fits in 9", "GT-2160 in 9.5, comfy", "the 1130s fit better", .gel1130),
            ("dunks in 9", "my nike dunks are 9.5", "9 is right", .dunk),
        ]) func twoOfARank(first: String, second: String, settles: String, evidence: Shopper.Evidence) throws
    {
        for lines in [[first, second], [second, first]] {
            for isOneLine in [false, true] {
                var telling = try Telling(Shopper(evidence: evidence, scale: .bare), variant: 0)
                if isOneLine {
                    telling.say(lines.joined(separator: ". ") + ". what size?", toBeAskedFor: "size")
                } else {
                    telling.hear(lines[0])
                    telling.say(lines[1], toBeAskedFor: "size")
                }
                telling.say(settles, telling: [.evidence])
                #expect(telling.failures.isEmpty)
                #expect(telling.listener.asked.count <= 2)
            }
        }
    }

    /// Two words for one foot are asked about; with a word of correction the later one holds.
    @Test(
        "Two widths",
        arguments: [
            ("narrow feet", Shopper.Foot.narrow, "my feet are wide", Shopper.Foot.wide),
            ("narrow feet", .narrow, "really wide feet", .trulyWide),
            ("my feet are wide", .wide, "narrow feet", .narrow),
            ("really wide feet", .trulyWide, "narrow feet", .narrow),
        ]) func twoWidths(first: String, was: Shopper.Foot, second: String, becomes: Shopper.Foot) throws
    {
        for evidence in [Shopper.Evidence.usual, .dunk, .airForce, .gel1130, .newBalance990In2E] {
            var settled = try Telling(Shopper(evidence: evidence, scale: .men, foot: was), variant: 1)
            settled.tell([.evidence])
            settled.say(first, telling: [.foot])
            settled.say(second, toBeAskedFor: "width")
            settled.say(first, telling: [.foot])
            #expect(settled.failures.isEmpty)
            for word in ["actually", "sorry, I meant", "no,"] {
                var corrected = try Telling(
                    Shopper(evidence: evidence, scale: .men, foot: becomes), variant: 1)
                corrected.tell([.evidence])
                corrected.hear(first)
                corrected.say("\(word) \(second)", telling: [.foot])
                #expect(corrected.failures.isEmpty)
            }
        }
    }

    /// A corrected number stays on the scale that it was told on.
    @Test("A corrected number", arguments: ToldScale.allCases)
    func correctedNumber(scale: ToldScale) throws {
        let number = ExpectedSize.text(scale.size)
        for correction in [
            "actually \(number)", "sorry, \(number)", "make that \(number)", "no wait, \(number)",
        ] {
            for (evidence, way) in [
                (Shopper.Evidence.usual, "I usually wear %"), (.newBalance530, "530s in %"),
            ] {
                var telling = try Telling(
                    Shopper(evidence: evidence, scale: scale, foot: .regular), variant: 1)
                telling.hear("regular feet, \(Self.fill(way, scale, 10)), what size?")
                telling.say(correction, telling: [.evidence, .foot])
                #expect(telling.failures.isEmpty)
            }
        }
    }

    private func failuresInEveryOrder(of lines: [String], _ shopper: Shopper) throws -> [String] {
        var failures: [String] = []
        var known: Set<[String]> = []
        for order in (0..<lines.orderCount).map(lines.order) {
            for told in [order, [order.joined(separator: ". ")]] {
                var telling = try Telling(shopper, variant: 0)
                for line in told.dropLast() { telling.hear(line) }
                telling.say(told.last ?? "", telling: Shopper.Fact.allCases)
                known.insert(telling.listener.known)
                failures += telling.failures
            }
        }
        if known.count > 1 { failures.append("\(lines): \(known)") }
        return failures
    }

    private static func fill(_ way: String, _ scale: ToldScale, _ more: Int) -> String {
        way.split(separator: "%", omittingEmptySubsequences: false)
            .joined(separator: scale.text(scale.size + more, wording: 0))
    }
}
