/// Finds the name somebody probably meant.
package enum NearestName {
    /// The candidate nearest to a word, or nil if none is near; of equally near ones the first.
    ///
    /// Case does not count. Near is up to a third of the letters, and never less than one.
    /// - Complexity: Candidates times the square of their length.
    package static func to(_ word: String, among candidates: some Sequence<String>) -> String? {
        let letters = Array(word.lowercased())
        var best: String?
        var limit = Swift.max(1, letters.count / 3)
        for candidate in candidates {
            let other = Array(candidate.lowercased())
            guard abs(other.count - letters.count) <= limit else { continue }
            let distance = distance(letters, other)
            if distance < limit || (distance == limit && best == nil) {
                best = candidate
                limit = distance
            }
        }
        return best
    }

    /// Letters to add, take away, replace or swap with their neighbour to come from one word to the other.
    static func distance(_ from: [Character], _ to: [Character]) -> Int {
        guard !from.isEmpty, !to.isEmpty else { return Swift.max(from.count, to.count) }
        var beforeLast: [Int] = []
        var last = Array(0...to.count)
        for row in 1...from.count {
            var next = [row]
            for column in 1...to.count {
                let isSame = from[row - 1] == to[column - 1]
                var cost = Swift.min(last[column], next[column - 1]) + 1
                cost = Swift.min(cost, last[column - 1] + (isSame ? 0 : 1))
                if row > 1, column > 1, from[row - 1] == to[column - 2], from[row - 2] == to[column - 1] {
                    cost = Swift.min(cost, beforeLast[column - 2] + 1)
                }
                next.append(cost)
            }
            beforeLast = last
            last = next
        }
        return last[to.count]
    }
}
