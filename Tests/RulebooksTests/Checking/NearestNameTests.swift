import Testing

@testable import Rulebooks

struct NearestNameTests {
    @Test(arguments: [
        ("intend", "intent"), ("Intent", "intent"), ("tabel", "table"), ("phrse", "phrase"), ("xyz", nil),
        ("", nil), ("in", nil),
    ])
    func findsWhatWasMeant(_ word: String, _ expected: String?) {
        #expect(NearestName.to(word, among: BlockKind.allCases.map(\.rawValue)) == expected)
    }

    @Test(arguments: [("", "abc", 3), ("abc", "abc", 0), ("ab", "ba", 1), ("kitten", "sitting", 3)])
    func countsEdits(_ from: String, _ to: String, _ expected: Int) {
        #expect(NearestName.distance(Array(from), Array(to)) == expected)
        #expect(NearestName.distance(Array(to), Array(from)) == expected)
    }
}
