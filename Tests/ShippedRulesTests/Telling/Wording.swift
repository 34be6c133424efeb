/// How shoppers say a fact, in a few ways each.
struct Wording: Sendable {
    let shopper: Shopper
    /// Which of the ways; the same number always says the same.
    let variant: Int

    /// The line that tells a fact; empty for one that is not told.
    func line(_ fact: Shopper.Fact) -> String {
        switch fact {
        case .request: pick(Self.requests, 0)
        case .evidence: shopper.evidence.map(evidence) ?? ""
        case .foot: pick(Self.feet[shopper.foot] ?? [], 1)
        case .taste: pick(Self.tastes[shopper.taste] ?? [], 2)
        case .whom: shopper.whom.flatMap { Self.people[$0] }.map { pick($0, 3) } ?? ""
        case .wish: shopper.wish.flatMap { Self.wishes[$0] }.map { pick($0, 4) } ?? ""
        }
    }

    /// All facts in one line, in an order.
    func oneLine(_ facts: [Shopper.Fact]) -> String {
        var joint = [". ", ", ", "; "][variant % 3]
        // "And" parts no clauses: with many facts nobody could tell what belongs to what.
        if facts.count == 2, shopper.foot != .pinched, variant % 2 == 0 { joint = " and " }
        return facts.map(line).joined(separator: joint)
    }

    /// - Parameter salt: Lets the wordings of different facts vary apart from each other.
    private func pick(_ ways: [String], _ salt: Int) -> String {
        ways.isEmpty ? "" : ways[(variant / (salt + 1) + salt * 7) % ways.count]
    }

    private func evidence(_ evidence: Shopper.Evidence) -> String {
        let scale = shopper.scale
        let size = scale.text(scale.size, wording: variant)
        let half = scale.text(scale.size + 5, wording: variant)
        return pick(ways(evidence, size, half), 5)
    }

    private func ways(_ evidence: Shopper.Evidence, _ size: String, _ half: String) -> [String] {
        switch evidence {
        case .gel1130: ["my gel-1130 is \(size) and fits well", "1130s in \(size), spot on"]
        case .gt2160: ["\(size) in the GT-2160, comfy", "I have GT-2160s in \(size) and they fit"]
        case .gelNYC: ["I have a pair of Gel-NYC in \(size), they fit", "gel nyc \(size), perfect"]
        case .usualAsics: ["my usual Asics size is \(size)", "I always take \(size) in Asics"]
        case .newBalance530: ["my new balance 530 fits in \(size)", "530s in \(size)"]
        case .newBalance2002R: ["\(size) in the 2002R, perfect", "my 2002Rs are \(size) and comfy"]
        case .newBalance990: ["990v5 in \(size)", "my 990v6 is \(size) and fits"]
        case .newBalance990Standard: ["the 990 in \(size) standard width is right for me"]
        case .newBalance990D: ["my 990v6 is \(size) in a D width", "990v5, \(size), D width"]
        case .newBalance990In2E: ["my 990v6 is \(size) in 2E", "990v4, \(size), 2E"]
        case .newBalance574In4E: ["574s in \(size), 4E", "my NB 574 is \(size) in a 4E width"]
        case .usual: ["I usually wear \(size)", "my normal size is \(size)", "my true size is \(size)"]
        case .between: ["between \(size) and \(half)", "I am in between \(size) and \(half)"]
        case .dunk: ["dunks in \(size), comfortable", "my dunk lows are \(size) and fit well"]
        case .airForce: ["air force 1 in \(size), comfortable", "my af1s are \(size) and fit well"]
        case .airForceAtTrueSize:
            [
                "air force 1 in \(size), comfy, never sized down",
                "\(size) in af1s, true to size, they fit",
            ]
        case .airForceFromTrueSize:
            [
                "sized down to \(size) in air force 1 from \(half)",
                "af1 in \(size), sized down, my true size is \(half)",
            ]
        case .airForceDownHalf:
            [
                "air force 1 in \(size), I sized down half a size",
                "went down half a size to \(size) in af1s",
            ]
        case .airForceDownFull:
            [
                "I went down a full size to \(size) in my air forces",
                "af1s in \(size), sized down one full size",
            ]
        }
    }

    private static let requests = [
        "what size should I get?", "which size do I order?", "what size do I need in these?",
        "size advice please",
    ]

    private static let feet: [Shopper.Foot: [String]] = [
        .unknown: ["no idea how wide my feet are", "I don't know my foot width"],
        .narrow: ["my feet are narrow", "narrow feet", "I've got slim feet"],
        .regular: ["regular feet", "my feet are average width", "normal width feet"],
        .notWide: ["my feet are not wide", "not wide"],
        .slightlyWide: ["my feet are kinda wide", "slightly wide feet", "my feet are a bit wide"],
        .wide: ["wide feet", "my feet are wide", "I have wide feet"],
        .trulyWide: ["really wide feet", "my feet are extra wide", "super wide feet"],
        .pinched: ["my little toes get pinched", "pinky toes always get squashed"],
    ]

    private static let tastes: [Shopper.Taste: [String]] = [
        .snug: ["I like a snug fit", "I prefer them snug", "snug fit please"],
        .roomy: [
            "I like a roomier toe box", "I want some extra room in the toe box",
            "I like my toes to have room",
        ],
    ]

    private static let people: [Shopper.Side: [String]] = [
        .men: ["they are for my husband", "it's for him", "I'm a guy"],
        .women: ["they are for my wife", "it's for her", "I'm a woman"],
    ]

    private static let wishes: [Shopper.Wish: [String]] = [
        .men: ["I want the men's pair", "they only sell the men's version", "it's a men's only colourway"],
        .women: [
            "I want the women's pair", "they only sell the women's version", "it's a women's only colourway",
        ],
        .european: ["I want it in EU sizes", "I would like it in EU"],
    ]
}
