/// Finds the command somebody probably meant.
enum NearName {
    /// A name that begins like the word, or else the one that differs by the fewest letters, two at most.
    static func to(_ word: String, among names: [String]) -> String? {
        if word.count > 1, let name = names.first(where: { $0.hasPrefix(word) }) { return name }
        // Longer than any name and its faults; not worth counting.
        guard word.count <= 16 else { return nil }
        let counted = names.map { (name: $0, distance: distance(Array(word), Array($0))) }
        return counted.filter { $0.distance <= 2 }.min { $0.distance < $1.distance }?.name
    }

    /// Letters to add, take away or replace to make one word the other.
    private static func distance(_ from: [Character], _ to: [Character]) -> Int {
        var last = Array(0...to.count)
        for (row, letter) in from.enumerated() {
            var next = [row + 1]
            for (column, other) in to.enumerated() {
                let replaced = last[column] + (letter == other ? 0 : 1)
                next.append(min(replaced, last[column + 1] + 1, next[column] + 1))
            }
            last = next
        }
        return last[to.count]
    }
}
