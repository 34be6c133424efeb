import Testing

@testable import Rulebooks

struct FoldedLineTests {
    @Test(arguments: [
        ("Do they fit?", "do  they\tfit"), ("Why…", "why"), ("don’t they?!", "DON'T they"), ("ÉTÉ", "été."),
        ("a\u{A0}b", "A b"), ("£140 ?", "£140"), ("  ", ""), ("👍!", "👍"), ("Ärger’s", "ärger's"),
    ])
    func doesNotCount(_ one: String, _ two: String) {
        #expect(FoldedLine(one) == FoldedLine(two))
        #expect(FoldedLine.hash(of: one) == FoldedLine.hash(of: two))
    }

    @Test(arguments: [
        ("a b", "ab"), ("?", "!"), ("it's", "its"), ("a?b", "a b"), ("é", "e"), ("12345678", "12345678a"),
    ])
    func counts(_ one: String, _ two: String) {
        #expect(FoldedLine(one) != FoldedLine(two))
        #expect(FoldedLine.hash(of: one) != FoldedLine.hash(of: two))
    }

    @Test func hashesSpread() {
        let hashes = Set((0..<50_000).map { FoldedLine.hash(of: "is number \($0) any good") & 0xFF_FFFF })
        #expect(hashes.count > 49_500)
    }
}
