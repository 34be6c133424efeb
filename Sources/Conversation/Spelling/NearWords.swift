/// Finds the words of a table that lie a slip or two from another.
struct NearWords: Sendable {
    private let table: ByteStringTable
    /// Word numbers by length; those of `n` letters stand before `lengthEnds[n]`.
    private var order: [Int32] = []
    private var lengthEnds: [Int] = []
    var count: Int { order.count }
    /// Letters that each word of `order` has, one bit each: rules most words out at a glance.
    private var signatures: [UInt32] = []
    /// Words of fewer or more letters are never meant.
    private static let lengths = 2...34

    /// - Parameter isListed: Whether the word of a number may be found.
    init(_ table: ByteStringTable, where isListed: (Int) -> Bool) {
        self.table = table
        var counts = [Int](repeating: 0, count: Self.lengths.upperBound + 3)
        for index in 0..<table.count where isListed(index) {
            let length = table.range(index).count
            if Self.lengths.contains(length) { counts[length] += 1 }
        }
        var next: [Int] = []
        var total = 0
        for count in counts {
            next.append(total)
            total += count
            lengthEnds.append(total)
        }
        order = Array(repeating: 0, count: total)
        signatures = Array(repeating: 0, count: total)
        let all = table.bytes.span
        for index in 0..<table.count where isListed(index) {
            let range = table.range(index)
            guard Self.lengths.contains(range.count) else { continue }
            order[next[range.count]] = Int32(index)
            signatures[next[range.count]] = Self.signature(all.extracting(range))
            next[range.count] += 1
        }
    }

    /// Calls back with the number and the letters of every word that may be near.
    ///
    /// - Parameter slips: How many slips away at most, 1 or 2; some of those called back with are farther.
    @inline(__always)
    func forEach(near word: Span<UInt8>, slips: Int, _ body: (Int, Span<UInt8>) -> Void) {
        guard word.count <= Self.lengths.upperBound else { return }
        let signature = Self.signature(word)
        let all = table.bytes.span
        let signatures = signatures.span
        for place in lengthEnds[max(0, word.count - slips - 1)]..<lengthEnds[word.count + slips] {
            // A slip takes away one letter at most, and brings one: clear the lowest bit so often, and see what is left.
            var missing = signatures[place] & ~signature
            var added = signature & ~signatures[place]
            missing &= missing &- 1
            added &= added &- 1
            if slips > 1 {
                missing &= missing &- 1
                added &= added &- 1
            }
            guard missing | added == 0 else { continue }
            let index = Int(order[place])
            body(index, all.extracting(table.range(index)))
        }
    }

    private static func signature(_ word: Span<UInt8>) -> UInt32 {
        var bits: UInt32 = 0
        for index in 0..<word.count { bits |= 1 << UInt32(word[index] & 31) }
        return bits
    }
}
