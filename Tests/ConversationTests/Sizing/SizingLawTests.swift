import Testing

@testable import Conversation

/// Walks evidence, scale, width, taste and every order of telling.
@Suite struct SizingLawTests {
    struct Scale: CustomTestStringConvertible {
        let name: String
        let prefix: String
        /// In tenths.
        let size: Int
        var isCentimetres: Bool { name == "cm" }
        var testDescription: String { name }
        func text(_ halves: Int) -> String { prefix + Size.text(size + halves * 5) }
    }

    static let scales = [
        Scale(name: "us", prefix: "US ", size: 90), Scale(name: "us", prefix: "", size: 100),
        Scale(name: "us-men", prefix: "men's ", size: 105),
        Scale(name: "us-women", prefix: "women's ", size: 75),
        Scale(name: "uk", prefix: "UK ", size: 80), Scale(name: "eu", prefix: "EU ", size: 425),
        Scale(name: "cm", prefix: "JP ", size: 265),
    ]

    @Test(arguments: scales, SizingLaw.Evidence.allCases)
    func holdsInEveryOrder(scale: Scale, evidence: SizingLaw.Evidence) {
        guard !(scale.isCentimetres && [.between, .airForceFromTrue].contains(evidence)) else { return }
        for width in SizingLaw.Width.allCases {
            for taste in SizingLaw.Taste.allCases {
                let law = SizingLaw(
                    evidence: evidence, width: width, taste: taste, isCentimetres: scale.isCentimetres,
                    isWomen: scale.name == "us-women")
                let told = [tell(evidence, scale)] + [tell(width), tell(taste)].compactMap { $0 }
                for lines in orders(of: told) { check(lines, law, scale) }
            }
        }
    }

    private func check(_ lines: [String], _ law: SizingLaw, _ scale: Scale) {
        var profile = Profile()
        for (number, text) in lines.enumerated() {
            let statements = SizingRules.shared.statements(text)
            profile = SizingRules.shared.advisor.absorb(
                statements, into: profile, line: number, answering: nil)
        }
        let result = SizingRules.shared.advisor.advise(profile)
        let (size, alternative) = law.answer
        var expected = "\(scale.name) \(Size.text(scale.size + size * 5))"
        if let alternative { expected += "/\(Size.text(scale.size + alternative * 5))" }
        #expect(result.brief == expected, "\(lines)")
        #expect(result.missing == (law.asksWidth ? "width" : nil), "\(lines)")
        #expect(result.contradiction == nil)
    }

    /// Evidence in pairs: the stronger wins, whichever came first.
    @Test func strongerEvidenceWins() {
        let ranked = [
            "gel-1130 in %, fits", "new balance 530 in %", "i usually wear %", "dunks in %, comfy",
            "air force 1 in %, comfy",
        ]
        for strong in ranked.indices {
            for weak in ranked.indices where weak > strong {
                let first = fill(ranked[strong], "9")
                let second = fill(ranked[weak], "9.5")
                for lines in orders(of: [first, second, "regular feet"]) {
                    let result = SizingRules.shared.advisor.advise(SizingRules.shared.profile(lines))
                    #expect(result.brief == "us 9", "\(lines)")
                    #expect(result.remarks.map(\.rule) == ["outranked"], "\(lines)")
                }
            }
        }
    }

    @Test func twoOfARankContradictInEitherOrder() {
        for lines in orders(of: ["new balance 530 in 9", "2002R in 9.5"]) {
            let result = SizingRules.shared.advisor.advise(SizingRules.shared.profile(lines))
            #expect(
                result.contradiction?.values == ["New Balance 530 in US 9", "New Balance 2002R in US 9.5"])
        }
    }

    private func tell(_ evidence: SizingLaw.Evidence, _ scale: Scale) -> String {
        let size = scale.text(0)
        return switch evidence {
        case .asics: "my gel-1130 is \(size) and fits"
        case .newBalance: "\(size) in the 2002R"
        case .newBalance990: "990v5 in \(size)"
        case .newBalanceWide: "my 990v6 is \(size) in 2E"
        case .newBalanceD: "new balance 574, \(size), D width"
        case .usual: "i usually wear \(size)"
        case .dunk: "dunks in \(size), comfortable"
        case .airForce: "air force 1 in \(size), comfortable, never sized down"
        case .airForceFromTrue: "sized down to \(size) in air force 1, true size is \(scale.text(1))"
        case .airForceHalf: "air force 1 in \(size), i sized down half a size"
        case .airForceFull: "i went down a full size to \(size) in my air forces"
        case .between: "between \(size) and \(scale.text(1))"
        }
    }

    private func tell(_ width: SizingLaw.Width) -> String? {
        switch width {
        case .unsaid: nil
        case .unknown: "no idea how wide my feet are"
        case .narrow: "narrow feet"
        case .regular: "my feet are not wide"
        case .wide: "my feet are kinda wide"
        case .trulyWide: "extremely wide feet"
        case .pinched: "my little toes get pinched"
        }
    }

    private func tell(_ taste: SizingLaw.Taste) -> String? {
        switch taste {
        case .unsaid: nil
        case .snug: "i like a snug fit"
        case .roomy: "i prefer a roomier toe box"
        }
    }

    private func fill(_ text: String, _ size: String) -> String {
        text.split(separator: "%", omittingEmptySubsequences: false).joined(separator: size)
    }

    private func orders(of lines: [String]) -> [[String]] {
        guard lines.count > 1 else { return [lines] }
        return lines.indices.flatMap { index in
            var rest = lines
            let first = rest.remove(at: index)
            return orders(of: rest).map { [first] + $0 }
        }
    }
}
