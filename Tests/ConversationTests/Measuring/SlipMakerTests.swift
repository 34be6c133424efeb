import Testing

@testable import Conversation

/// Slips of the finger.
@Suite struct SlipMakerTests {
    @Test(arguments: [
        "do they stretch after a few weeks", "Größe of these sneakers?", "LACES TURNING YELLOW",
    ])
    func sameTextSameSlips(text: String) {
        for count in 1...3 {
            let once = SlipMaker(count: count).slipping(text)
            #expect(once == SlipMaker(count: count).slipping(text))
            #expect(once != text)
        }
    }

    @Test(arguments: ["are the in so we go", "", "9.5 uk", "ß ü ö"])
    func shortWordsAreLeftAlone(text: String) {
        #expect(SlipMaker(count: 2).slipping(text) == text)
    }

    @Test func oneSlipIsOneEdit() {
        for word in ["stretch", "loosen", "shoe", "running", "aaaa"] {
            let slipped = SlipMaker(count: 1).slipping(word)
            let (left, right) = (Array(word.utf8), Array(slipped.utf8))
            let cost = SlipCost.ofOne(typed: right.span, meant: left.span)
            #expect(cost.map { $0 > 0 } == true)
        }
    }

    @Test func anotherSeedAnotherSlip() {
        let all = Set(
            (0..<20).map { SlipMaker(count: 1, variant: $0).slipping("do they stretch after a few weeks") })
        #expect(all.count > 10)
    }

    @Test func noneIsNone() {
        #expect(SlipMaker(count: 0).slipping("do they stretch") == "do they stretch")
    }
}
