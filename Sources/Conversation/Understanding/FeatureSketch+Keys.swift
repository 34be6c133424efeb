extension FeatureSketch {
    /// A word beside another, as pairs see it.
    struct Neighbour {
        let stem: UInt64
        let strength: Float
        let isKnown: Bool

        init(_ word: ReadWord) {
            self.init(stem: UInt64(max(word.stem, 0)), strength: word.strength, isKnown: word.stem >= 0)
        }

        init(stem: UInt64, strength: Float, isKnown: Bool) {
            self.stem = stem
            self.strength = strength
            self.isKnown = isKnown
        }
    }

    /// The mark before the first and behind the last word.
    static let edge = Neighbour(stem: 0xFF_FFFF, strength: 0.55, isKnown: true)
    /// A line that names more concepts than this pairs only the first ones.
    private static let pairedConcepts = 12

    /// The key of a stem; 0 for one that no rule has.
    @inline(__always)
    static func key(stem: Int32) -> UInt64 { stem < 0 ? 0 : 1 << 56 | UInt64(stem) }

    @inline(__always)
    static func key(concept: Int32) -> UInt64 { 4 << 56 | UInt64(concept) }

    /// The key of a whole line, by its stems; 0 where a word is in no rule.
    static func key(line words: [ReadWord]) -> UInt64 {
        var hash: UInt64 = 0
        for word in words where word.counts {
            guard word.stem >= 0 else { return 0 }
            hash = Hashing.mix(hash &* 31 &+ UInt64(word.stem) &+ 1)
        }
        return hash == 0 ? 0 : 6 << 56 | hash & 0xFF_FFFF_FFFF_FFFF
    }

    /// Key and √rarity of two neighbours: their rarities' mean.
    @inline(__always)
    static func bigram(_ left: Neighbour, _ right: Neighbour) -> (key: UInt64, strength: Float) {
        let key = left.isKnown && right.isKnown ? 2 << 56 | left.stem << 24 | right.stem : 0
        return (key, ((left.strength * left.strength + right.strength * right.strength) / 2).squareRoot())
    }

    /// Calls back with the key of each group of three and four letters of `<word>`.
    @inline(__always)
    static func forEachLetterGroup(of letters: Span<UInt8>, _ body: (UInt64) -> Void) {
        var window = UInt64(UInt8(ascii: "<"))
        for position in 0...letters.count {
            let letter = position < letters.count ? letters[position] : UInt8(ascii: ">")
            window = (window << 8 | UInt64(letter)) & 0xFFFF_FFFF
            if position >= 1 { body(3 << 56 | window & 0xFF_FFFF) }
            if position >= 2 { body(3 << 56 | window) }
        }
    }

    /// The keys of unordered pairs of concepts.
    static func pairKeys(_ concepts: [Int32]) -> [UInt64] {
        var keys: [UInt64] = []
        let paired = concepts.prefix(pairedConcepts)
        for (position, left) in paired.enumerated() {
            for right in paired.dropFirst(position + 1) {
                keys.append(5 << 56 | UInt64(min(left, right)) << 24 | UInt64(max(left, right)))
            }
        }
        return keys
    }
}
