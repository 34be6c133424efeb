import Testing

@testable import Conversation

@Suite struct FeatureTableTests {
    private func weights(_ table: FeatureTable, _ key: UInt64) -> [Int: Float]? {
        guard let feature = table.find(key) else { return nil }
        var found: [Int: Float] = [:]
        table.forEachWeight(of: feature) { found[$0] = $1 }
        return found
    }

    @Test func givesBackWhatWasPutIn() {
        var builder = FeatureTableBuilder(subjectCount: 5001)
        builder.add(7, strength: 1.5, [(0, 0.5), (1, -0.25), (70, 127.9), (5000, -128)])
        builder.add(8, strength: 2, [(3, 0.001)])
        builder.add(9, strength: 3.75, [(4999, 1 / 256)])
        let table = builder.table()
        #expect(weights(table, 7) == [0: 128, 1: -64, 70: 32_742, 5000: -32_768])
        #expect(weights(table, 8) == nil)
        #expect(weights(table, 9) == [4999: 1])
        #expect(table.find(7)?.strength == 1.5 && table.find(9)?.strength == 3.75)
        #expect(table.find(10) == nil)
    }

    @Test func findsEachOfMany() {
        var builder = FeatureTableBuilder(subjectCount: 97)
        for key in 0..<20_000 { builder.add(UInt64(key) << 20, strength: 1, [(key % 97, 1)]) }
        let table = builder.table()
        #expect((0..<20_000).allSatisfy { weights(table, UInt64($0) << 20) == [$0 % 97: 256] })
        #expect((0..<20_000).allSatisfy { table.find(UInt64($0) << 20 | 1) == nil })
    }

    @Test(arguments: [2000, 100_000]) func aLongRowKeepsItsStrongestWeights(subjectCount: Int) {
        let most = SubjectCount.longestRow(subjectCount)
        var builder = FeatureTableBuilder(subjectCount: subjectCount)
        builder.add(1, strength: 1, (0..<most).map { ($0, 0.1) })
        builder.add(2, strength: 1, (0..<most + 10).map { ($0, $0 < 10 ? 0.1 : -0.2) })
        let table = builder.table()
        #expect(weights(table, 1)?.count == most)
        #expect(weights(table, 2)?.count == FeatureTableBuilder.keptOfLonger)
        #expect(weights(table, 2)?.keys.min() == 10)
    }

    @Test func anEmptyTableKnowsNothing() {
        #expect(FeatureTableBuilder(subjectCount: 3).table().find(1) == nil)
    }
}
