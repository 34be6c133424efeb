import Testing

@testable import Conversation

@Suite struct NearWordsTests {
    private let words = ["wide", "width", "weight", "weigh", "eight", "stretch", "at", "ta", "tap"]

    @Test("No word a slip away is passed over, nor one two slips away that begins alike")
    func findsAll() {
        let table = table(words)
        let near = NearWords(table) { _ in true }
        for word in words {
            for variant in UInt64(0)..<40 {
                let once = SlipMaker(count: 1, variant: variant).slipping(word)
                #expect(found(once, table, near.forEachNear).contains(word), "\(once)")
                let twice = SlipMaker(count: 2, variant: variant).slipping(word)
                let isAlike = twice.first == word.first || twice.prefix(2).reversed() == Array(word.prefix(2))
                guard isAlike, twice.count > 2 else { continue }
                #expect(found(twice, table, near.forEachFar).contains(word), "\(twice)")
            }
        }
        #expect(found("ta", table, near.forEachNear).contains("at"))
    }

    @Test("Each word comes once, shorter ones first, then in the table's order")
    func keepsOrder() {
        let table = table(["tap", "at", "tip", "ta", "top", "taps"])
        let near = NearWords(table) { _ in true }
        #expect(found("tap", table, near.forEachNear) == ["ta", "tap", "tip", "top", "taps"])
        #expect(found("taap", table, near.forEachFar) == ["at", "ta", "tap", "tip", "top", "taps"])
    }

    @Test("Words too long, too short, of other letters or not listed are passed over")
    func rulesOut() {
        let table = table(["wide", "wideness", "hide", "xyzq", "width"])
        let near = NearWords(table) { table.text($0) != "width" }
        #expect(found("wid", table, near.forEachNear) == ["wide"])
        #expect(found("wide", table, near.forEachNear) == ["wide", "hide"])
        #expect(found(String(repeating: "w", count: 40), table, near.forEachFar).isEmpty)
        #expect(found("", table, near.forEachNear).isEmpty)
    }

    private func table(_ words: [String]) -> ByteStringTable {
        var table = ByteStringTable()
        for word in words { _ = table.intern(word) }
        return table
    }

    private func found(
        _ typed: String, _ table: ByteStringTable,
        _ forEach: (Span<UInt8>, (Int, Span<UInt8>) -> Void) -> Void
    ) -> [String] {
        var result: [String] = []
        let typed = Array(typed.utf8)
        forEach(typed.span) { index, _ in result.append(table.text(index)) }
        return result
    }
}
