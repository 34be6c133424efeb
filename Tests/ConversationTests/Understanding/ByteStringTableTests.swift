import Testing

@testable import Conversation

@Suite struct ByteStringTableTests {
    @Test func numbersTextsInTheOrderTheyCame() {
        var table = ByteStringTable()
        #expect(["b", "a", "", "b", "aa", ""].map { table.intern($0) } == [0, 1, 2, 0, 3, 2])
        #expect((0..<table.count).map(table.text) == ["b", "a", "", "aa"])
        #expect(table.find("aa") == 3)
        #expect(table.find("ab") == nil)
    }

    @Test func findsEverythingAfterGrowing() {
        var table = ByteStringTable()
        for number in 0..<2_000 { #expect(table.intern("word\(number)") == number) }
        #expect(table.count == 2_000)
        #expect((0..<2_000).allSatisfy { (n: Int) in table.find("word\(n)") == n })
        #expect(table.find("word2000") == nil)
        let copy = ByteStringTable(bytes: table.bytes, ends: table.ends, slots: table.slots)
        #expect(copy == table)
        #expect(copy.find("word1999") == 1_999)
    }
}
