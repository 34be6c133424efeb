import Testing

@testable import Conversation

/// Questions without an answer brought together.
@Suite struct UnansweredGroupsTests {
    @Test func wordingsThatSayTheSameAreOneGroup() throws {
        var groups = UnansweredGroups(try MeasuringRules.assistant())
        for text in [
            "Is it vegan?", "can dogs chew the soles", "the soles: do DOGS chew them?", "chewing dog, sole!",
            "can dogs chew the soles", "...",
        ] { groups.add(text) }
        let sorted = groups.sorted()
        #expect(sorted.map(\.count) == [4, 1])
        #expect(sorted.first?.wording == "can dogs chew the soles")
        #expect(sorted.first?.others == ["the soles: do DOGS chew them", "chewing dog, sole"])
        #expect(sorted.first?.askLine == "  ask     can dogs chew the soles")
    }

    @Test func smallWordsCountWhereThereAreNoOthers() throws {
        let groups = UnansweredGroups(try MeasuringRules.assistant())
        #expect(groups.key(of: "what about you") == ["about", "what", "you"])
        #expect(groups.key(of: "what about dogs") == ["dog"])
    }

    @Test func theNearestIntentIsNamed() throws {
        var groups = UnansweredGroups(try MeasuringRules.assistant())
        groups.add("washing my socks")
        #expect(groups.sorted().first?.nearest == "washing")
    }

    @Test(arguments: [("  a\tb\u{7}c ?!", "a b c"), ("why?", "why"), ("a\n b", "a b"), ("?", "")])
    func wordingIsFitForARuleFile(text: String, expected: String) {
        #expect(UnansweredGroups.wording(text) == expected)
    }
}
