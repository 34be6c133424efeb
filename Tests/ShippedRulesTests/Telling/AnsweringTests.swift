import Testing

/// Shoppers who tell nothing before they are asked, or rather would not.
@Suite("Answering what is asked") struct AnsweringTests {
    private static let declining = [
        "no idea", "don't know", "rather not say", "not sure", "skip that", "I'd rather not say",
        "haven't a clue",
    ]
    private static let detours = [
        ("who designed them?", "designer"), ("how heavy are they?", "weight"),
        ("how much do they cost?", "price"),
    ]

    /// The whole product of evidence, scale and foot: the size when asked for it, the foot when asked for it or
    /// unasked. In two of four conversations something else is asked before the answer; the question stays open.
    @Test("Size, then width", arguments: Shopper.Evidence.allCases)
    func sizeThenWidth(evidence: Shopper.Evidence) throws {
        var failures: [String] = []
        let shoppers = Shopper.all(evidence, withScales: false).filter { $0.taste == .unsaid }
        for (number, shopper) in shoppers.enumerated() {
            let (question, intent) = Self.detours[number % Self.detours.count]
            var telling = try Telling(shopper, variant: number)
            telling.tell([.request])
            if number % 4 == 0 { telling.ask(question, about: intent) }
            telling.tell([.evidence])
            if number % 4 == 1 { telling.ask(question, about: intent) }
            if shopper.foot != .unsaid { telling.tell([.foot]) }
            failures += telling.failures
        }
        #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(5))")
    }

    /// A bare number or size for an answer, then a bare word for the foot, or none.
    @Test("In one word", arguments: ToldScale.allCases)
    func oneWord(scale: ToldScale) throws {
        let feet: [(Shopper.Foot, [String])] = [
            (.narrow, ["narrow"]), (.regular, ["regular", "normal", "average"]), (.notWide, ["not wide"]),
            (.wide, ["wide", "kinda wide", "a bit wide"]), (.trulyWide, ["very wide", "super wide"]),
            (.unknown, Self.declining),
        ]
        var failures: [String] = []
        for (foot, words) in feet {
            for (number, word) in words.enumerated() {
                let shopper = Shopper(evidence: .usual, scale: scale, foot: foot)
                var telling = try Telling(shopper, variant: number)
                telling.tell([.request])
                telling.say(scale.text(scale.size, wording: number), telling: [.evidence])
                // On cm nobody asks for a width, so that a bare word answers nothing.
                if !scale.isCentimetres { telling.say(word, telling: [.foot]) }
                failures += telling.failures
            }
        }
        #expect(failures.isEmpty, "\(failures)")
    }

    /// Who does not say a size gets the general rule, and a size after all when one comes.
    @Test("Declining, then telling after all", arguments: declining)
    func declines(line: String) throws {
        var failures: [String] = []
        for (number, evidence) in Shopper.Evidence.allCases.enumerated() {
            var telling = try Telling(Shopper(evidence: evidence, scale: .us), variant: number)
            telling.tell([.request])
            telling.declineSize(line)
            telling.tell([.evidence])
            failures += telling.failures
        }
        #expect(failures.isEmpty, "\(failures)")
    }

    /// What cannot be a size, a shoe that nobody compared and one that does not fit are named, and a size is asked for
    /// again; with the two questions spent, the width is not.
    @Test(
        "Trouble, then a size",
        arguments: [
            "US 55", "size 0", "-3", "900 cm", "size purple", "EU 12", "UK 25", "size 19.5",
            "9 in adidas sambas", "I wear a 10 in Vans", "my hokas are a 9.5 and fit well",
            "my jordan 1s are US 10",
            "my dunks are a 9 and way too tight", "530s in 9 are too small", "my gel-1130 in 9.5 hurts",
        ]) func trouble(line: String) throws
    {
        var failures: [String] = []
        for foot in Shopper.Foot.allCases {
            var telling = try Telling(Shopper(evidence: .usual, scale: .men, foot: foot), variant: 3)
            if foot == .unsaid { telling.tell([.request]) } else { telling.tell([.foot, .request]) }
            telling.say(line, toBeAskedFor: "size")
            telling.tell([.evidence])
            if telling.listener.asked != ["size", "size"] {
                failures.append("\(line): \(telling.listener.asked)")
            }
            failures += telling.failures
        }
        #expect(failures.isEmpty, "\(failures)")
    }
}
