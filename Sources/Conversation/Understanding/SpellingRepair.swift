/// Finds the word of the rules that a misspelt word stands for.
struct SpellingRepair: Sendable, Equatable {
    /// Word numbers by length; a word of `n` letters stands before `lengthEnds[n]`.
    private var order: [Int32] = []
    private var lengthEnds: [Int] = []
    /// Letters that each word of `order` has, one bit each: rules most words out at a glance.
    private var signatures: [UInt32] = []
    /// Longer words are never mended.
    private static let longest = 32

    init(_ vocabulary: Vocabulary) {
        var byLength: [[Int32]] = Array(repeating: [], count: Self.longest + 3)
        for index in 0..<vocabulary.words.count {
            let length = vocabulary.words.range(index).count
            if length >= 3, length < byLength.count { byLength[length].append(Int32(index)) }
        }
        let all = vocabulary.words.bytes.span
        for words in byLength {
            for word in words {
                order.append(word)
                signatures.append(Self.signature(all.extracting(vocabulary.words.range(Int(word)))))
            }
            lengthEnds.append(order.count)
        }
    }

    /// The best word within one edit (two from seven letters on), or nil.
    ///
    /// Of four letters only a swap, a missing or a doubled one is mended: too many short words lie one letter apart.
    /// Smallest distance wins (half a step more when the first letter differs), then the word more frequent
    /// in the examples, then the alphabet.
    func candidate(for word: Span<UInt8>, in vocabulary: Vocabulary) -> (word: Int, distance: Int)? {
        guard word.count >= 4, word.count <= Self.longest else { return nil }
        let depth = word.count < 7 ? 1 : 2
        let signature = Self.signature(word)
        var best: (cost: Int, index: Int)?
        let all = vocabulary.words.bytes.span
        for place in lengthEnds[word.count - depth - 1]..<lengthEnds[word.count + depth] {
            guard (signatures[place] ^ signature).nonzeroBitCount <= 2 * depth else { continue }
            let index = Int(order[place])
            let other = all.extracting(vocabulary.words.range(index))
            if word.count == 4, other.count == 4, signatures[place] != signature { continue }
            guard let distance = EditDistance.optimalAlignment(word, other, limit: depth) else { continue }
            let cost = 2 * distance + (word[0] == other[0] ? 0 : 1)
            if let current = best {
                let wins = cost == current.cost && precedes(index, current.index, vocabulary)
                guard cost < current.cost || wins else { continue }
            }
            best = (cost, index)
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
