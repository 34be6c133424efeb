/// Finds the words of a table that lie a slip or two from another.
struct NearWords: Sendable {
    private let table: ByteStringTable
    private let byFirst: LetterBuckets
    private let byLast: LetterBuckets
    /// How many words may be found.
    var count: Int { byFirst.count }

    /// - Parameter isListed: Whether the word of a number may be found.
    init(_ table: ByteStringTable, where isListed: (Int) -> Bool) {
        self.table = table
        let all = table.bytes.span
        let listed = (0..<table.count).filter(isListed)
        byFirst = LetterBuckets(listed, of: table) { all[table.range($0).lowerBound] }
        byLast = LetterBuckets(listed, of: table) { all[table.range($0).upperBound - 1] }
    }

    /// Calls back with the number and the letters of every word that may be a slip away, shorter words first; some of
    /// those called back with are farther.
    ///
    /// A slip spares the first letter or the last, but in a word of two letters, which may have been swapped.
    @inline(__always)
    func forEachNear(_ word: Span<UInt8>, _ body: (Int, Span<UInt8>) -> Void) {
        guard word.count > 0 else { return }
        let (first, last) = (word[0], word[word.count - 1])
        let shape = LetterShape(word, slips: 1)
        var found: [Int32] = []
        for length in word.count - 1...word.count + 1 {
            found.removeAll(keepingCapacity: true)
            byFirst.collect(shape, length: length, letter: first, into: &found)
            byLast.collect(shape, length: length, letter: last, into: &found)
            if word.count == 2 { byFirst.collect(shape, length: length, letter: last, into: &found) }
            forEachOnce(&found, body)
        }
    }

    /// Calls back with the number and the letters of every word that may be two slips away and begins alike, shorter
    /// words first; some of those called back with are farther.
    ///
    /// Hardly anybody slips twice and on the first letter, but to swap it with the second.
    @inline(__always)
    func forEachFar(_ word: Span<UInt8>, _ body: (Int, Span<UInt8>) -> Void) {
        guard word.count > 2 else { return }
        let (first, second) = (word[0], word[1])
        let shape = LetterShape(word, slips: 2)
        var found: [Int32] = []
        for length in word.count - 2...word.count + 2 {
            found.removeAll(keepingCapacity: true)
            byFirst.collect(shape, length: length, letter: first, into: &found)
            byFirst.collect(shape, length: length, letter: second, into: &found)
            forEachOnce(&found) { index, letters in
                let isSwapped = letters[0] == second && letters.count > 1 && letters[1] == first
                if letters[0] == first || isSwapped { body(index, letters) }
            }
        }
    }

    /// Calls back with each word in the table's order.
    @inline(__always)
    private func forEachOnce(_ found: inout [Int32], _ body: (Int, Span<UInt8>) -> Void) {
        found.sort()
        let all = table.bytes.span
        var last: Int32 = -1
        for index in found where index != last {
            body(Int(index), all.extracting(table.range(Int(index))))
            last = index
        }
    }
}
