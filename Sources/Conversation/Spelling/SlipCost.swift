/// How unlikely it is that a word came out as another: the cost of its slips, about −ln of their probability.
///
/// What fingers do often comes cheap (two letters swapped, one doubled, left out, or missed for its neighbour), what
/// ears do a little dearer (a letter that sounds alike), anything else dear.
struct SlipCost: Sendable {
    private static let swapped: Float = 3
    private static let doubled: Float = 3
    /// One letter of two alike left out.
    private static let singled: Float = 2.6
    private static let leftOut: Float = 3.4
    private static let neighbour: Float = 3.4
    private static let soundAlike: Float = 4.2
    private static let added: Float = 6
    private static let changed: Float = 8
    /// The first letter is watched more than others.
    private static let first: Float = 0.7
    private static let far: Float = 1000

    /// How far apart the letters of one word may stand in the other.
    private static let band = 3
    private static let longest = 40

    /// Room for the costs of three rows, kept for the next word.
    private var costs = [Float](repeating: 0, count: 3 * Self.longest)

    /// The cost of a single slip, or of none; nil where it takes more.
    static func ofOne(typed: Span<UInt8>, meant: Span<UInt8>) -> Float? {
        guard abs(typed.count - meant.count) <= 1 else { return nil }
        let (start, tail) = sharedEnds(typed, meant)
        switch (typed.count - start - tail, meant.count - start - tail) {
        case (0, 0): return 0
        case (1, 0): return cost(adding: start, typed)
        case (0, 1): return cost(leavingOut: start, meant)
        case (1, 1): return cost(changing: start, meant[start], to: typed[start])
        case (2, 2) where typed[start] == meant[start + 1] && typed[start + 1] == meant[start]:
            return swapped + (start == 0 ? first : 0)
        default: return nil
        }
    }

    /// The cost of the cheapest way from what was meant to what was typed; nil above the limit.
    ///
    /// - Complexity: O(length) of what the words do not share at their ends.
    mutating func ofSeveral(typed: Span<UInt8>, meant: Span<UInt8>, limit: Float) -> Float? {
        let (start, tail) = Self.sharedEnds(typed, meant)
        let height = typed.count - start - tail
        let width = meant.count - start - tail
        guard abs(height - width) < Self.band, width < Self.longest else { return nil }
        // Three rows, of which the last two are looked back at.
        var (before, above, row) = (0, Self.longest, 2 * Self.longest)
        costs[above] = 0
        for j in 0..<min(width, Self.band) {
            costs[above + j + 1] = costs[above + j] + Self.cost(leavingOut: start + j, meant)
        }
        for i in 0..<height {
            let letter = typed[start + i]
            let adding = Self.cost(adding: start + i, typed)
            let columns = max(0, i - Self.band)..<min(width, i + Self.band)
            guard !columns.isEmpty else { return nil }
            costs[row + columns.lowerBound] =
                columns.lowerBound == 0 ? costs[above] + adding : Self.far
            if columns.upperBound > 0, i + Self.band <= width { costs[above + columns.upperBound] = Self.far }
            var least = costs[row + columns.lowerBound]
            for j in columns {
                let other = meant[start + j]
                var cost = costs[above + j]
                if letter != other {
                    cost += Self.cost(changing: start + i, other, to: letter)
                    cost = min(cost, costs[above + j + 1] + adding)
                    cost = min(cost, costs[row + j] + Self.cost(leavingOut: start + j, meant))
                    if i > 0, j > 0, letter == meant[start + j - 1], typed[start + i - 1] == other {
                        cost = min(
                            cost, costs[before + j - 1] + Self.swapped + (start + i == 1 ? Self.first : 0))
                    }
                }
                costs[row + j + 1] = cost
                least = min(least, cost)
            }
            if least > limit { return nil }
            (before, above, row) = (above, row, before)
        }
        let cost = costs[above + width]
        return cost <= limit ? cost : nil
    }

    /// How many letters two words share at their beginning, and how many of the rest at their end.
    private static func sharedEnds(_ left: Span<UInt8>, _ right: Span<UInt8>) -> (start: Int, tail: Int) {
        let shorter = min(left.count, right.count)
        var start = 0
        while start < shorter, left[start] == right[start] { start += 1 }
        var tail = 0
        while tail < shorter - start, left[left.count - 1 - tail] == right[right.count - 1 - tail] {
            tail += 1
        }
        return (start, tail)
    }

    private static func cost(adding place: Int, _ typed: Span<UInt8>) -> Float {
        isRepeated(place, typed) ? doubled : added + (place == 0 ? first : 0)
    }

    private static func cost(leavingOut place: Int, _ meant: Span<UInt8>) -> Float {
        isRepeated(place, meant) ? singled : leftOut + (place == 0 ? first : 0)
    }

    private static func cost(changing place: Int, _ meant: UInt8, to typed: UInt8) -> Float {
        let cost =
            LetterKinship.areNeighbours(meant, typed)
            ? neighbour : LetterKinship.soundAlike(meant, typed) ? soundAlike : changed
        return cost + (place == 0 ? first : 0)
    }

    private static func isRepeated(_ place: Int, _ word: Span<UInt8>) -> Bool {
        place > 0 && word[place - 1] == word[place]
            || place + 1 < word.count && word[place + 1] == word[place]
    }
}
