import Testing

@testable import Conversation

@Suite struct SizingAdvisorTests {
    private let rules = SizingRules.shared

    @Test(arguments: [
        (["10 in af1, normally 10.5, regular feet"], "us 10.5"),
        (["2002R in an 11, dunks in a 10.5"], "us 11"),
        (["M8, average feet", "and in women's?"], "us-women 9.5"),
        (["9, average feet", "and in women's?"], "us-women 10.5"),
        (["men's 12", "wide", "no wait, sorry, its womens 12"], "us-women 12.5/12"),
        (["W8.5, regular feet, it's a men's colourway"], "us-men 7"),
        (["9 regular feet", "actually 9.5"], "us 9.5"),
        (["9 regular feet", "sorry, I meant UK 9"], "uk 9"),
        (["AF1 in 9.5, comfy", "oh and I went down half a size for those"], "us 10/10.5"),
        (["wide foot, uk 10", "forget the wide thing"], "uk 10/10.5"),
        (["wide foot, uk 10", "narrow", "narrow it is"], "uk 10"),
        (["size 9", "no idea"], "us 9/9.5"),
        (["what size", "rather not say"], ""),
        (["got wide feet", "9 normally", "i like em snug tho"], "us 9"),
        (["uk 9, regular feet", "actually 9.5"], "uk 9.5"),
        (["women's 9, regular feet", "sorry, 8.5"], "us-women 8.5"),
        (["eu 43, regular feet", "oops, 9.5"], "us 9.5"),
        (["10 with narrow feet", "my feet are wide", "no idea"], "us 10/10.5"),
        (["usual size 9", "usual size 10", "no idea"], ""),
        (["10, wide feet", "forget the wide thing, they're regular"], "us 10"),
    ]) func recommends(told: [String], expected: String) {
        #expect(rules.advisor.advise(rules.profile(told)).brief == expected)
    }

    @Test func asksForTheSizeFirst() {
        #expect(rules.result("what size do i need").missing == "size")
        #expect(rules.result("wide feet").missing == "size")
    }

    @Test(arguments: [
        ("size 9", "width"), ("size 9, like it snug", nil), ("size 9, roomy please", nil), ("530 in 9", nil),
        ("1130 in 9", nil), ("dunks in 9", "width"), ("27 cm", nil), ("size 9, wide feet", nil),
        ("size 9, no idea how wide my feet are", nil), ("990 in 9 2E", nil), ("between 9 and 9.5", nil),
    ]) func asksForWidthOnlyWhereItCouldChangeTheSize(told: String, missing: String?) {
        #expect(rules.result(told).missing == missing)
    }

    @Test func namesBothSidesOfAContradiction() {
        let widths = rules.result("10 with narrow feet", "my feet are wide")
        #expect(widths.contradiction == .init(slot: "width", values: ["narrow", "wide"]))
        #expect(widths.recommendation == nil)
        let sizes = rules.result("my usual size is 9", "my usual size is 10")
        #expect(sizes.contradiction == .init(slot: "size", values: ["US 9", "US 10"]))
        #expect(rules.result("530s in a 9 and 2002Rs in a 9.5").contradiction?.values.count == 2)
    }

    @Test func theNextWordSettlesAContradiction() {
        #expect(rules.result("usual size 9", "usual size 10", "the 10", "average width").brief == "us 10")
        #expect(rules.result("530s in a 9 and 2002Rs in a 9.5", "the 2002Rs fit better").brief == "us 9.5")
        #expect(rules.result("10, narrow feet", "my feet are wide", "wide it is").brief == "us 10.5/10")
    }

    @Test func anImpossibleSizeKeepsTheRest() {
        let result = rules.result("wide feet, what size", "US 55")
        #expect(result.impossible?.typed == "US 55")
        #expect(result.missing == "size")
        #expect(rules.result("wide feet, what size", "US 55", "lol 10").brief == "us 10.5/10")
    }

    @Test func unknownShoesAndMisfitsAreNoEvidence() {
        let samba = rules.result("9 in adidas sambas")
        #expect(samba.uncoveredReferences == ["Adidas Samba"])
        #expect(samba.missing == "size")
        let tight = rules.result("my dunks are a 9 and way too tight")
        #expect(tight.notFitting == ["Nike Dunk"])
        #expect(tight.missing == "size")
    }

    @Test func sizedDownByNobodyKnowsHowMuchAsksForTheTrueSize() {
        let result = rules.result("9 in my af1s but i sized down, regular feet")
        #expect(result.missing == "size")
        #expect(result.uncoveredReferences.isEmpty)
        #expect(rules.result("9 in my af1s but i sized down, regular feet", "9.5").brief == "us 9.5")
    }

    @Test func outrankedEvidenceIsNamed() {
        let result = rules.result("2002R in an 11, dunks in a 10.5")
        #expect(result.remarks.map(\.rule) == ["outranked"])
        #expect(rules.result("2002R in an 11, dunks in an 11").remarks.isEmpty)
    }

    @Test func sayingsHaveSourcesAndNoOpenPlaceholders() {
        for text in [
            "9 in 530, wide feet", "27 cm, wide feet", "W9, roomy please, men's colourway", "EU 42 2/3",
        ] {
            let result = rules.result(text)
            #expect(!result.said.isEmpty)
            #expect(result.said.allSatisfy { $0.source != nil })
            #expect((result.said + result.remarks).allSatisfy { !$0.text.contains("{") }, "\(text)")
        }
    }

    @Test func chartRowsAreNeverMadeUp() {
        #expect(rules.result("men's 9, regular feet").equivalents.map(\.system) == ["uk", "eu", "cm"])
        #expect(rules.result("men's 15.5, regular feet").equivalents.isEmpty)
        #expect(rules.result("9, regular feet").equivalents.isEmpty)
    }

    @Test func childrenAreNotCovered() {
        let result = rules.result("for my little boy, he's a kids 12")
        #expect(result.isUncoveredPerson)
        #expect(result.recommendation == nil)
    }

    @Test func decliningASizeLeavesTheGeneralRule() {
        let result = rules.result("what size", "I honestly don't know my size")
        #expect(result.isSizeDeclined)
        #expect(result.missing == nil)
    }

    @Test func rulesAreNamedInTheOrderFired() {
        let rule = rules.result("W8.5, wide feet, it's a men's colourway").recommendation?.rules
        #expect(rule == ["usual-size", "wide-foot", "women-to-men"])
    }
}
