import Testing

@testable import Rulebooks

struct KeyTests {
    @Test(arguments: Key.allCases)
    func isFoundByItsBytes(_ key: Key) {
        #expect(Key(key.rawValue.utf8.span) == key)
    }

    @Test(arguments: ["", "as", "asks", "Ask", "sections", "sectionsection"])
    func refusesOtherWords(_ word: String) {
        #expect(Key(Array(word.utf8).span) == nil)
    }

    @Test(arguments: BlockKind.allCases)
    func blocksAllowTheKeysTheyList(_ kind: BlockKind) {
        let listed = Set(kind.keys.map(\.key))
        #expect(Set(Key.allCases.filter { kind.allows($0) }) == listed)
    }
}
