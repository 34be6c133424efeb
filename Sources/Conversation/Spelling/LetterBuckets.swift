/// Words of a table sorted by their length and by one of their letters.
struct LetterBuckets: Sendable {
    /// Word numbers, bucket by bucket, in each as in the table.
    private var words: [Int32]
    /// Which letters each of `words` has, as `LetterShape` sees them.
    private var letters: [UInt32]
    /// Where each bucket ends in `words`.
    private var ends: [Int32]
    /// Words of fewer or more letters are never meant.
    private static let lengths = 2...34

    var count: Int { words.count }

    /// - Parameters:
    ///   - listed: Numbers of words in the table, lowest first.
    ///   - letter: The letter to sort a word by.
    init(_ listed: [Int], of table: ByteStringTable, by letter: (Int) -> UInt8) {
        let listed = listed.filter { Self.lengths.contains(table.range($0).count) }
        let buckets = listed.map { Self.bucket(length: table.range($0).count, letter: letter($0)) }
        var next = [Int32](repeating: 0, count: (Self.lengths.upperBound + 1) * 32 + 1)
        for bucket in buckets { next[bucket + 1] += 1 }
        for bucket in 1..<next.count { next[bucket] += next[bucket - 1] }
        ends = Array(next.dropFirst())
        words = Array(repeating: 0, count: listed.count)
        letters = Array(repeating: 0, count: listed.count)
        let all = table.bytes.span
        for (word, bucket) in zip(listed, buckets) {
            let place = Int(next[bucket])
            words[place] = Int32(word)
            letters[place] = LetterShape.letters(of: all.extracting(table.range(word)))
            next[bucket] += 1
        }
    }

    /// Different letters may share a bucket.
    private static func bucket(length: Int, letter: UInt8) -> Int { length * 32 + Int(letter & 31) }

    /// Adds the words of a bucket whose letters are near.
    func collect(_ shape: LetterShape, length: Int, letter: UInt8, into found: inout [Int32]) {
        guard Self.lengths.contains(length) else { return }
        let bucket = Self.bucket(length: length, letter: letter)
        let letters = letters.span
        for place in Int(ends[bucket - 1])..<Int(ends[bucket]) where shape.isNear(letters[place]) {
            found.append(words[place])
        }
    }
}
