import Testing

@testable import Conversation

/// What counts as right.
@Suite struct JudgementTests {
    @Test(arguments: [
        (Outcome.answered, ["price"], Verdict.right), (.answered, ["stretch", "price"], .right),
        (.answered, ["weight"], .wrong), (.answered, ["price", "stretch", "weight"], .wrong),
        (.asked, ["weight"], .askedBack), (.unsure, ["price"], .askedBack), (.outside, [], .refused),
        (.invalid, [], .refused),
    ])
    func acceptTakesOneOfTwoAnswers(outcome: Outcome, names: [String], verdict: Verdict) {
        let judgement = Judgement(decision(outcome, names), .accept(["price", "price-worth"]))
        #expect(judgement.verdict == verdict)
        #expect(!judgement.isRightByAsking)
    }

    @Test func askingForWhatTheRightIntentLacksIsCountedApart() {
        let judgement = Judgement(decision(.asked, ["price"], slot: "size"), .accept(["price"]))
        #expect(judgement.verdict == .right)
        #expect(judgement.isRightByAsking)
    }

    @Test func allWantsEveryEntry() {
        let label = Label.all([["price"], ["weight", "weight-by-size"]])
        #expect(Judgement(decision(.answered, ["weight-by-size", "price"]), label).verdict == .right)
        #expect(Judgement(decision(.answered, ["price"]), label).verdict == .wrong)
    }

    @Test func outOfScopeWantsARefusal() {
        #expect(Judgement(decision(.outside, []), .outOfScope).verdict == .right)
        #expect(Judgement(decision(.invalid, []), .outOfScope).verdict == .right)
        #expect(Judgement(decision(.answered, ["price"]), .outOfScope).verdict == .wrong)
        #expect(Judgement(decision(.unsure, ["price"]), .outOfScope).verdict == .askedBack)
    }

    @Test func asksWantsTheSlot() {
        #expect(Judgement(decision(.asked, ["size"], slot: "width"), .asks(slot: "width")).verdict == .right)
        #expect(
            Judgement(decision(.asked, ["size"], slot: "size"), .asks(slot: "width")).verdict == .askedBack)
    }

    @Test(arguments: [
        ("us-men", "9", nil, Verdict.right), ("us", "9", nil, .right), ("uk", "9", nil, .wrong),
        ("us", "9.5", nil, .wrong), ("us", "9", "9.5", .wrong),
    ])
    func sizeWantsScaleSizeAndAlternative(scale: String, size: String, alternative: String?, verdict: Verdict)
    {
        let recommendation = Recommendation(
            scale: scale, size: size, alternative: alternative, rules: [], label: "", alternativeLabel: nil,
            isScaleAssumed: false)
        let decision = Decision(outcome: .answered, recommendation: recommendation)
        #expect(Judgement(decision, .size(scale: "us", size: "9", alternative: nil)).verdict == verdict)
    }

    private func decision(_ outcome: Outcome, _ names: [String], slot: String? = nil) -> Decision {
        Decision(outcome: outcome, intents: names.map { ChosenIntent(name: $0, confidence: 1) }, slot: slot)
    }
}
