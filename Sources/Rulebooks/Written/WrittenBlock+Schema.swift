extension WrittenBlock {
    /// Reports keys that stand too often or not at all.
    func checkKeys(reporting problems: inout [Problem]) {
        for (key, allowed) in kind.keys where allowed != 0...Int.max {
            var count = 0
            for entry in entries where entry.key == key { count += 1 }
            if count < allowed.lowerBound {
                problems.report(.missingKey(key.rawValue, kind: kind.rawValue, name: name), at: place)
            } else if count > allowed.upperBound {
                reportRepeated(key, &problems)
            }
        }
    }

    private func reportRepeated(_ key: Key, _ problems: inout [Problem]) {
        let found = entries.filter { $0.key == key }
        for entry in found.dropFirst() {
            problems.report(.keyTwice(key.rawValue, first: place(of: found[0])), at: place(of: entry))
        }
    }
}
