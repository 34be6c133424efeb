import Testing

@testable import Conversation

@Suite struct KeyTableTests {
    @Test func numbersKeysInTheOrderTheyCame() {
        var table = KeyTable()
        #expect([7, 0, UInt64.max, 7, 0, 1 << 56].map { table.intern($0) } == [0, 1, 2, 0, 1, 3])
        #expect(table.keys == [7, 0, .max, 1 << 56])
        #expect(table.find(.max) == 2)
        #expect(table.find(8) == nil)
    }

    @Test func findsEverythingAfterGrowing() {
        var table = KeyTable()
        for number in 0..<2_000 { #expect(table.intern(UInt64(number) << 32) == number) }
        #expect((0..<2_000).allSatisfy { (n: Int) in table.find(UInt64(n) << 32) == n })
        #expect(table.find(1) == nil)
        #expect(KeyTable(keys: table.keys, slots: table.slots) == table)
    }
}
