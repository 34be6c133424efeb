extension WrittenBlock {
    /// Reports keys that stand too often or not at all.
    func checkKeys(reporting problems: inout [Problem]) {
        for (key, count) in kind.keys {
            if count.lowerBound > 0, !entries.contains(where: { $0.key == key }) {
                problems.report(.missingKey(key.rawValue, kind: kind.rawValue, name: name), at: place)
            }
            guard count.upperBound == 1 else { continue }
            let found = entries.filter { $0.key == key }
            for entry in found.dropFirst() {
                problems.report(.keyTwice(key.rawValue, first: place(of: found[0])), at: place(of: entry))
            }
        }
    }
}
