import Testing

@testable import Conversation

/// What stands behind a size, for whoever asks why.
@Suite struct SizingWeighingTests {
    private let advisor = SizingRules.shared.advisor

    @Test func everyEvidenceHasItsRankAndItsOwnSize() {
        let weighed = weighed("I wear a 10 in the 530, a 9.5 in air force 1 and my usual is 10")
        #expect(
            weighed.map(brief) == [
                "your New Balance 530 in US 10, 2: 10",
                "your Nike Air Force 1 in US 9.5, 3, outranked: 10/10.5",
                "your usual US 10, 3, outranked: 10/10.5",
            ])
        #expect(
            weighed.map { $0.course.rows.map(\.name).joined(separator: " ") } == [
                "new-balance-same-size", "air-force-1-back-to-true-size nothing-said-about-foot",
                "usual-size nothing-said-about-foot",
            ])
    }

    @Test func footTasteAndScaleCountForEach() {
        let weighed = weighed("women's 8.5 in the 1130, usually 9, wide feet", "and in men's?")
        #expect(
            weighed.map(brief) == [
                "your Gel-1130 in US women's 8.5, 1: 7/7.5", "your usual US women's 9, 3, outranked: 8/7.5",
            ])
    }

    @Test func evidenceOfARankIsNotOutranked() {
        let weighed = weighed("530 in 9 and 2002R in 9")
        #expect(weighed.map(\.isOutranked) == [false, false])
        #expect(self.weighed("dunks in 9, way too tight").isEmpty)
    }

    @Test func weakerEvidenceThatContradictsItselfWouldBeAskedAbout() {
        let profile = profile("530 in 9", "usually 9.5", "usual size 10")
        #expect(advisor.advise(profile).brief == "us 9")
        #expect(advisor.contradictionBelowStrongest(profile)?.values == ["US 9.5", "US 10"])
        #expect(advisor.contradictionBelowStrongest(self.profile("530 in 9", "usually 9.5")) == nil)
    }

    @Test func aFactThatAnotherOutranksIsNamed() {
        let facts = advisor.outrankedFacts(profile("9, wide feet", "well, very wide feet"))
        #expect(facts == [.init(value: "wide", winner: "very wide")])
        #expect(advisor.outrankedFacts(profile("9, wide feet")).isEmpty)
    }

    @Test func weakerEvidenceIsSaidToComeToWhatItWouldHaveComeTo() {
        let wide = SizingRules.shared.result("men's 10 in the 530, usually 10.5, wide feet")
        #expect(wide.remarks.first?.text.contains("it would be US men's 11,") == true)
        // Wide feet take the smaller usual size to the same size in the end.
        #expect(SizingRules.shared.result("men's 10 in the 530, usually 9.5, wide feet").remarks.isEmpty)
    }

    private func profile(_ lines: String...) -> Profile { SizingRules.shared.profile(lines) }

    private func weighed(_ lines: String...) -> [WeighedEvidence] {
        advisor.weighed(SizingRules.shared.profile(lines))
    }

    private func brief(_ evidence: WeighedEvidence) -> String {
        let sizes = [evidence.course.size, evidence.course.alternative].compactMap { $0 }.map(Size.text)
        let standing = evidence.isOutranked ? ", outranked" : ""
        return "\(evidence.called), \(evidence.rank)\(standing): \(sizes.joined(separator: "/"))"
    }
}
