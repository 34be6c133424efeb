/// Whether a size is asked for in a thing that a line mentions.
extension Understanding {
    /// "What size Crocs", "which size in Crocs", "what am I in Crocs", "for Crocs do I go up"; not "my usual size in Crocs".
    func asksSizeIn(_ mention: Mention) -> Bool {
        let before = line.tokens[..<mention.tokens.lowerBound].reversed().prefix { $0.kind == .word }.map {
            line.text($0)
        }
        return asksSizeRight(behind: before) || wonders(behind: before) || opens(mention, behind: before)
    }

    /// - Parameter words: The words before the thing, the nearest first, as in what follows.
    private func asksSizeRight(behind words: [String]) -> Bool {
        guard let size = words.prefix(Self.farthestSize).firstIndex(where: isSize),
            words[..<size].allSatisfy(Self.linking.contains)
        else { return false }
        let leading = words[(size + 1)...].prefix(3)
        return leading.isEmpty || leading.contains(where: Self.asking.contains)
    }

    /// Whether "what" or "should" and a few words stand before the "in" of a thing, and no size: "as a nine in Crocs".
    private func wonders(behind words: [String]) -> Bool {
        guard let joint = words.prefix(Self.farthestJoint).firstIndex(of: "in"),
            !words[joint...].dropFirst(2).prefix(1).contains(where: ["a", "an", "my"].contains)
        else { return false }
        return words[joint...].prefix(Self.farthestQuestion).contains(where: Self.asking.contains)
    }

    private func opens(_ mention: Mention, behind words: [String]) -> Bool {
        let next = line.tokens[mention.tokens.upperBound...].prefix(2).map { line.text($0) }
        return words.first.map { ["in", "for"].contains($0) } == true && next.last == "i"
            && next.first.map { ["do", "should", "would", "am", "will"].contains($0) } == true
    }

    private func isSize(_ word: String) -> Bool {
        word.hasPrefix("size") || word == "sizing" || word == "number"
    }

    private static let asking: Set<String> = ["what", "whats", "which", "wot", "should"]
    /// Words that may stand between a size and the thing it is asked for.
    private static let linking: Set<String> = [
        "in", "for", "of", "do", "to", "get", "the", "a", "an", "some", "new", "pair",
    ]
    /// How many words may stand between a thing and its size, its "in", and between that and the word that asks.
    private static let (farthestSize, farthestJoint, farthestQuestion) = (5, 4, 7)
}
