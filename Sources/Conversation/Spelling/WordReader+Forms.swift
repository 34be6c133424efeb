extension WordReader {
    /// Endings of regular forms, with what the word has instead of them.
    private static let endings: [(ending: [UInt8], instead: [UInt8])] = [
        ("s", ""), ("es", ""), ("ies", "y"), ("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e"), ("er", ""),
        ("er", "e"), ("est", ""), ("est", "e"), ("ly", ""), ("y", ""), ("y", "e"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
    private static let prefixes = ["un", "re", "mis", "dis", "non", "pre", "out", "over"].map {
        Array($0.utf8)
    }

    /// Whether a word that is not listed is a regular form of one that is: "loosens", "unfit", "swapped".
    func isRegularForm(_ word: Span<UInt8>) -> Bool {
        for prefix in Self.prefixes where word.count >= prefix.count + 4 && Self.starts(word, prefix) {
            if isListed(word.extracting(prefix.count..<word.count)) { return true }
        }
        var base: [UInt8] = []
        for (ending, instead) in Self.endings where word.count >= ending.count + 3 && Self.ends(word, ending)
        {
            base.removeAll(keepingCapacity: true)
            for index in 0..<word.count - ending.count { base.append(word[index]) }
            // "comfy" and "pricey", but no "oomy".
            if ending[0] == UInt8(ascii: "y"), base.count + instead.count < 4 { continue }
            guard let last = base.last, Self.joins(last, ending, instead) else { continue }
            let beforeLast = base[base.count - 2]
            base += instead
            if isListed(base.span) { return true }
            let isDoubled = instead.isEmpty && last == beforeLast && ending.count > 1 && base.count > 3
            if isDoubled, isListed(base.span.extracting(0..<base.count - 1)) { return true }
        }
        return false
    }

    /// Whether an ending goes with a last letter: no "glasss", no "freeed".
    private static func joins(_ last: UInt8, _ ending: [UInt8], _ instead: [UInt8]) -> Bool {
        let isSibilant = "sxzho".utf8.contains(last)
        switch (ending.count, ending[0]) {
        case (1, UInt8(ascii: "s")): return !"sxz".utf8.contains(last)
        case (2, UInt8(ascii: "e")) where ending[1] == UInt8(ascii: "s"): return isSibilant
        default: return !instead.isEmpty || last != UInt8(ascii: "e") || ending[0] != UInt8(ascii: "e")
        }
    }

    /// Whether English has the word, or the rules have it; short ones of the rules are names of all kinds.
    private func isListed(_ word: Span<UInt8>) -> Bool {
        let hash = Hashing.hash(word)
        return english.contains(word, hash: hash)
            || word.count > 3 && vocabulary.words.find(word, hash: hash) != nil
    }

    private static func starts(_ word: Span<UInt8>, _ prefix: [UInt8]) -> Bool {
        for index in prefix.indices where word[index] != prefix[index] { return false }
        return true
    }

    private static func ends(_ word: Span<UInt8>, _ ending: [UInt8]) -> Bool {
        starts(word.extracting(word.count - ending.count..<word.count), ending)
    }
}
