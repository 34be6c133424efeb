/// Finds the word of the rules that a misspelt word stands for.
struct SpellingRepair: Sendable, Equatable {
    /// Letters that a word has, one bit each, and its length: rules most words out at a glance.
    private var signatures: [UInt32] = []
    private var lengths: [UInt8] = []

    init(_ vocabulary: Vocabulary) {
        signatures.reserveCapacity(vocabulary.words.count)
        lengths.reserveCapacity(vocabulary.words.count)
        let all = vocabulary.words.bytes.span
        for index in 0..<vocabulary.words.count {
            let range = vocabulary.words.range(index)
            signatures.append(Self.signature(all.extracting(range)))
            lengths.append(UInt8(min(range.count, 255)))
        }
    }

    /// The best word within one edit (two from seven letters on), or nil.
    ///
    /// Of four letters only a swap, a missing or a doubled one is mended: too many short words lie one letter apart.
    /// Smallest distance wins (half a step more when the first letter differs), then the word more frequent
    /// in the examples, then the alphabet.
    func candidate(for word: Span<UInt8>, in vocabulary: Vocabulary) -> (word: Int, distance: Int)? {
        guard word.count >= 4, word.count <= 32 else { return nil }
        let depth = word.count < 7 ? 1 : 2
        let signature = Self.signature(word)
        var best: (cost: Int, index: Int)?
        let all = vocabulary.words.bytes.span
        for index in 0..<signatures.count {
            let length = Int(lengths[index])
            guard length >= 3, abs(length - word.count) <= depth,
                (signatures[index] ^ signature).nonzeroBitCount <= 2 * depth,
                word.count > 4 || length != 4 || signatures[index] == signature
            else { continue }
            let other = all.extracting(vocabulary.words.range(index))
            guard let distance = EditDistance.optimalAlignment(word, other, limit: depth) else { continue }
            let cost = 2 * distance + (word[0] == other[0] ? 0 : 1)
            guard let current = best else {
                best = (cost, index)
                continue
            }
            if cost < current.cost || (cost == current.cost && precedes(index, current.index, vocabulary)) {
                best = (cost, index)
            }
        }
        return best.map { ($0.index, $0.cost / 2) }
    }

    private func precedes(_ left: Int, _ right: Int, _ vocabulary: Vocabulary) -> Bool {
        if vocabulary.frequency[left] != vocabulary.frequency[right] {
            return vocabulary.frequency[left] > vocabulary.frequency[right]
        }
        return vocabulary.words.text(left) < vocabulary.words.text(right)
    }

    private static func signature(_ word: Span<UInt8>) -> UInt32 {
        var bits: UInt32 = 0
        for index in 0..<word.count { bits |= 1 << UInt32(word[index] & 31) }
        return bits
    }
}
