import Testing

@testable import Conversation

@Suite struct NearWordsTests {
    @Test("No word a slip or two away is passed over")
    func findsAll() {
        let words = ["wide", "wide", "width", "weight", "weigh", "eight", "stretch", "at"]
        let table = table(words)
        let near = NearWords(table) { _ in true }
        for word in words {
            for slips in 1...2 {
                for variant in UInt64(0)..<40 {
                    let typed = SlipMaker(count: slips, variant: variant).slipping(word)
                    #expect(found(near, typed, slips: slips, in: table).contains(word), "\(typed)")
                }
            }
        }
    }

    @Test("Words too long, too short, of other letters or not listed are passed over")
    func rulesOut() {
        let table = table(["wide", "wideness", "hide", "xyzq", "width"])
        let near = NearWords(table) { table.text($0) != "width" }
        #expect(found(near, "wid", slips: 1, in: table) == ["wide"])
        #expect(found(near, "wide", slips: 1, in: table) == ["wide", "hide"])
        #expect(found(near, String(repeating: "w", count: 40), slips: 2, in: table).isEmpty)
        #expect(found(near, "", slips: 1, in: table).isEmpty)
    }

    private func table(_ words: [String]) -> ByteStringTable {
        var table = ByteStringTable()
        for word in words { _ = table.intern(word) }
        return table
    }

    private func found(_ near: NearWords, _ typed: String, slips: Int, in table: ByteStringTable) -> [String]
    {
        var result: [String] = []
        near.forEach(near: Array(typed.utf8).span, slips: slips) { index, _ in
            result.append(table.text(index))
        }
        return result
    }
}
