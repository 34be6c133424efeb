/// Phrases of one or several stems, found in a line longest first.
///
/// Flat arrays, so that a stored index is read by copying them.
struct PhraseIndex: Sendable, Equatable {
    /// Where the phrases beginning with each stem end in `phraseEnds` (index: stem).
    private(set) var firstEnds: [UInt32] = []
    /// Where each phrase's stems end in `stems`.
    private(set) var phraseEnds: [UInt32] = []
    /// Where each phrase's owners end in `owners`.
    private(set) var ownerEnds: [UInt32] = []
    private(set) var stems: [Int32] = []
    private(set) var owners: [Int32] = []

    init() {}

    init(firstEnds: [UInt32], phraseEnds: [UInt32], ownerEnds: [UInt32], stems: [Int32], owners: [Int32]) {
        self.firstEnds = firstEnds
        self.phraseEnds = phraseEnds
        self.ownerEnds = ownerEnds
        self.stems = stems
        self.owners = owners
    }

    /// An index of phrases, each with its owner; empty ones are passed over.
    ///
    /// - Parameter stemCount: One more than the largest stem.
    init(_ phrases: [(stems: [Int32], owner: Int32)], stemCount: Int) {
        var ownersOf: [[Int32]: [Int32]] = [:]
        for phrase in phrases where !phrase.stems.isEmpty {
            if ownersOf[phrase.stems]?.contains(phrase.owner) != true {
                ownersOf[phrase.stems, default: []].append(phrase.owner)
            }
        }
        let ordered = ownersOf.keys.sorted { left, right in
            if left[0] != right[0] { return left[0] < right[0] }
            if left.count != right.count { return left.count > right.count }
            return left.lexicographicallyPrecedes(right)
        }
        firstEnds = Array(repeating: 0, count: stemCount)
        var next = 0
        for stem in 0..<stemCount {
            while next < ordered.count, ordered[next][0] == Int32(stem) {
                stems += ordered[next]
                phraseEnds.append(UInt32(stems.count))
                owners += ownersOf[ordered[next], default: []].sorted()
                ownerEnds.append(UInt32(owners.count))
                next += 1
            }
            firstEnds[stem] = UInt32(phraseEnds.count)
        }
    }

    /// The longest phrase at `start` of a line's stems (−1 for an unknown one): its length and its owners.
    @inline(__always)
    func longest(at start: Int, in line: [Int32]) -> (length: Int, owners: Range<Int>)? {
        let first = Int(line[start])
        guard first >= 0, first < firstEnds.count else { return nil }
        let candidates = (first == 0 ? 0 : Int(firstEnds[first - 1]))..<Int(firstEnds[first])
        let (line, stems, phraseEnds) = (line.span, stems.span, phraseEnds.span)
        var begin = candidates.lowerBound == 0 ? 0 : Int(phraseEnds[candidates.lowerBound - 1])
        for phrase in candidates {
            let count = Int(phraseEnds[phrase]) - begin
            var offset = 1
            while offset < count, start + offset < line.count, line[start + offset] == stems[begin + offset] {
                offset += 1
            }
            if offset == count {
                return (count, (phrase == 0 ? 0 : Int(ownerEnds[phrase - 1]))..<Int(ownerEnds[phrase]))
            }
            begin += count
        }
        return nil
    }
}
