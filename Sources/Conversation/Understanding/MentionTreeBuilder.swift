/// Builds the tree of a `MentionFinder`, phrase by phrase.
struct MentionTreeBuilder {
    private(set) var tree: WordTree
    /// What each node of the tree names, if it ends a phrase.
    private(set) var names: [[MentionFinder.Name]] = [[]]

    init(phraseCount: Int) { tree = WordTree(capacity: phraseCount * 2) }

    /// Where each node's names end when all stand in a row.
    var nameEnds: [UInt32] {
        var end: UInt32 = 0
        return names.map { names in
            end += UInt32(truncatingIfNeeded: names.count)
            return end
        }
    }

    /// Adds the phrases of one value, tokenized at one go with a line break between them.
    mutating func add(_ phrases: [String], _ name: MentionFinder.Name, isExact: Bool) {
        guard !phrases.isEmpty else { return }
        let line = Tokenizer.tokenize(phrases.joined(separator: "\n"))
        let hashes = WordHashes(line)
        var node: Int32 = 0
        for (index, token) in line.tokens.enumerated() {
            if token.kind == .stop, line.folded[Int(token.foldedStart)] == UInt8(ascii: "\n") {
                end(node, name)
                node = 0
            } else {
                node = tree.add(node, isExact ? hashes.exact[index] : hashes.stems[index])
                if names.count < tree.nodeCount { names.append([]) }
            }
        }
        end(node, name)
    }

    private mutating func end(_ node: Int32, _ name: MentionFinder.Name) {
        guard node != 0, !names[Int(node)].contains(name) else { return }
        names[Int(node)].append(name)
    }
}
