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
        var builder = FeatureTableBuilder()
        builder.add(7, strength: 1.5, [(0, 0.5), (1, -0.25), (70, 127.9), (5000, -128)])
        builder.add(8, strength: 2, [(3, 0.001)])
        builder.add(9, strength: 3.75, [(4999, 1 / 256)])
        let table = builder.table(subjectCount: 5001)
        #expect(weights(table, 7) == [0: 128, 1: -64, 70: 32_742, 5000: -32_768])
        #expect(weights(table, 8) == nil)
        #expect(weights(table, 9) == [4999: 1])
        #expect(table.find(7)?.strength == 1.5 && table.find(9)?.strength == 3.75)
        #expect(table.find(10) == nil)
    }

    @Test func findsEachOfMany() {
        var builder = FeatureTableBuilder()
        for key in 0..<20_000 { builder.add(UInt64(key) << 20, strength: 1, [(key % 97, 1)]) }
        let table = builder.table(subjectCount: 97)
        #expect((0..<20_000).allSatisfy { weights(table, UInt64($0) << 20) == [$0 % 97: 256] })
        #expect((0..<20_000).allSatisfy { table.find(UInt64($0) << 20 | 1) == nil })
    }

    @Test func aLongRowKeepsItsStrongestWeights() {
        let most = FeatureTableBuilder.longestRow
        var builder = FeatureTableBuilder()
        builder.add(1, strength: 1, (0..<most + 10).map { ($0, $0 < 10 ? 0.1 : -0.2) })
        let table = builder.table(subjectCount: most + 10)
        #expect(weights(table, 1)?.count == FeatureTableBuilder.keptOfLonger)
        #expect(weights(table, 1)?.keys.min() == 10)
    }

    @Test func anEmptyTableKnowsNothing() {
        #expect(FeatureTableBuilder().table(subjectCount: 3).find(1) == nil)
    }
}
