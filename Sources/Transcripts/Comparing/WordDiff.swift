/// Two texts in one, word by word: `Hardly: the [-overlays-] {+upper+} hold.`
enum WordDiff {
    /// Texts of more words than this are shown whole, one after the other.
    private static let mostWords = 1500

    static func text(from old: String, to new: String) -> String {
        let (before, after) = (words(old), words(new))
        guard before.count <= mostWords, after.count <= mostWords else { return "[-\(old)-] {+\(new)+}" }
        let lengths = commonLengths(before, after)
        var parts: [String] = []
        var (removed, added): ([String], [String]) = ([], [])
        func flush() {
            if !removed.isEmpty { parts.append("[-" + removed.joined(separator: " ") + "-]") }
            if !added.isEmpty { parts.append("{+" + added.joined(separator: " ") + "+}") }
            (removed, added) = ([], [])
        }
        var (row, column) = (0, 0)
        while row < before.count || column < after.count {
            if row < before.count, column < after.count, before[row] == after[column] {
                flush()
                parts.append(before[row])
                (row, column) = (row + 1, column + 1)
            } else if column == after.count
                || (row < before.count && lengths[row + 1][column] >= lengths[row][column + 1])
            {
                removed.append(before[row])
                row += 1
            } else {
                added.append(after[column])
                column += 1
            }
        }
        flush()
        return parts.joined(separator: " ")
    }

    private static func words(_ text: String) -> [String] {
        text.split(separator: " ").map(String.init)
    }

    /// Lengths of the longest common subsequence of every two ends.
    private static func commonLengths(_ before: [String], _ after: [String]) -> [[Int]] {
        var lengths = [[Int]](repeating: [Int](repeating: 0, count: after.count + 1), count: before.count + 1)
        for row in before.indices.reversed() {
            for column in after.indices.reversed() {
                lengths[row][column] =
                    before[row] == after[column]
                    ? lengths[row + 1][column + 1] + 1
                    : max(lengths[row + 1][column], lengths[row][column + 1])
            }
        }
        return lengths
    }
}
