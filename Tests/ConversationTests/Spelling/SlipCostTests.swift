import Testing

@testable import Conversation

@Suite struct SlipCostTests {
    @Test(
        "Swaps, doubles, letters left out and neighbours are cheaper than letters alike, those than any others"
    )
    func order() throws {
        let cheap = try ["weihgt", "weightt", "wight", "weigjt"].map { try #require(ofOne($0, "weight")) }
        let alike = try #require(ofOne("weicht", "weikht"))
        let dear = try ["weixght", "wezght"].map { try #require(ofOne($0, "weight")) }
        #expect(cheap.allSatisfy { $0 > 0 && $0 < alike })
        #expect(dear.allSatisfy { $0 > alike })
    }

    @Test("The first letter is watched more")
    func firstLetter() throws {
        #expect(try #require(ofOne("eside", "wside")) > (try #require(ofOne("sise", "side"))))
        #expect(try #require(ofOne("iwde", "wide")) > (try #require(ofOne("wdie", "wide"))))
    }

    @Test("Several slips cost what they cost one by one; one is none, and none is nothing")
    func several() throws {
        for (typed, meant) in [
            ("weihgt", "weight"), ("wight", "weight"), ("weigjt", "weight"), ("eigth", "eight"),
        ] {
            #expect(ofSeveral(typed, meant, limit: 10) == ofOne(typed, meant))
        }
        #expect(ofOne("weight", "weight") == 0)
        #expect(ofOne("wihgte", "weight") == nil)
        let swap = try #require(ofOne("wdie", "wide"))
        #expect(ofSeveral("cmofrot", "comfort", limit: 10) == 2 * swap)
    }

    @Test(
        "Above the limit there is no cost",
        arguments: [("kitten", "sitting"), ("abc", "xyzabc"), ("", "abcd")])
    func limit(typed: String, meant: String) {
        #expect(ofSeveral(typed, meant, limit: 4) == nil)
    }

    private func ofOne(_ typed: String, _ meant: String) -> Float? {
        SlipCost.ofOne(typed: Array(typed.utf8).span, meant: Array(meant.utf8).span)
    }

    private func ofSeveral(_ typed: String, _ meant: String, limit: Float) -> Float? {
        var cost = SlipCost()
        return cost.ofSeveral(typed: Array(typed.utf8).span, meant: Array(meant.utf8).span, limit: limit)
    }
}
