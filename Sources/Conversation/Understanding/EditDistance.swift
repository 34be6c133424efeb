/// How many slips of the finger lie between two words.
enum EditDistance {
    /// Optimal string alignment distance (insert, delete, replace, swap neighbours), or nil above the limit.
    static func optimalAlignment(_ left: Span<UInt8>, _ right: Span<UInt8>, limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        var before = [Int](repeating: 0, count: right.count + 1)
        var above = Array(0...right.count)
        var row = before
        for i in 0..<left.count {
            row[0] = i + 1
            var smallest = row[0]
            for j in 0..<right.count {
                let change = left[i] == right[j] ? 0 : 1
                var cost = min(above[j + 1] + 1, row[j] + 1, above[j] + change)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    cost = min(cost, before[j - 1] + 1)
                }
                row[j + 1] = cost
                smallest = min(smallest, cost)
            }
            if smallest > limit { return nil }
            (before, above, row) = (above, row, before)
        }
        return above[right.count] <= limit ? above[right.count] : nil
    }
}
