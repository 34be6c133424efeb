import Testing

@testable import Conversation

/// What can be chosen beside a question about a size, and what is only supposed.
@Suite struct SizingChoicesTests {
    private let rules = SizingRules.shared

    @Test func aQuestionNamesItsValuesInOrder() {
        #expect(rules.advisor.offered("width").map(\.name) == ["narrow", "regular", "wide"])
        #expect(rules.advisor.denied("width")?.name == "regular")
        #expect(rules.advisor.offered("size").isEmpty)
    }

    @Test func aContradictionsChoicesComeInTheOrderOfItsNames() {
        let widths = rules.profile(["10, wide feet", "my feet are narrow"])
        #expect(
            rules.advisor.choices(of: "width", in: widths)
                == [.fact(kind: "width", value: "narrow"), .fact(kind: "width", value: "wide")])
        let sizes = rules.profile(["my usual size is 10", "my usual size is 9"])
        let numbers = rules.advisor.choices(of: "size", in: sizes).compactMap { content -> String? in
            guard case .evidence(let evidence) = content else { return nil }
            return evidence.size?.number
        }
        #expect(numbers == ["9", "10"])
    }

    @Test(arguments: [
        ("uk 9, wide feet", "what if they are narrow", "uk 9"),
        ("uk 9, wide feet", "and in a 10?", "uk 10.5/10"),
        ("uk 9, wide feet", "what about us 10", "us 10.5/10"),
        ("10 in 1130s", "what if i were a 9 with wide feet", "us 9.5/9"),
        ("9", "suppose i like it snug", "us 9"),
        ("women's 8, regular feet", "and for my husband, he's a 10?", "us-men 10/10.5"),
        ("uk 8, wide feet", "and for my wife, she is a 5", "uk 5/5.5"),
    ]) func supposingTakesThePlaceOfWhatWasTold(told: String, supposed: String, expected: String) {
        let profile = rules.profile([told])
        let other = rules.advisor.supposing(rules.told(supposed), on: profile)
        #expect(rules.advisor.advise(other).brief == expected)
    }

    @Test func aSizeWithoutASideIsNamedOnBothCharts() {
        let result = rules.result("uk 9, regular feet", "what's that in eu")
        #expect(result.brief == "uk 9")
        #expect(result.remarks.map(\.rule) == ["by-side-chart"])
        #expect(rules.result("men's uk 9, regular feet", "what's that in eu").brief == "eu 44")
    }
}
