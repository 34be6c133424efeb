import Rulebooks

/// Finds the words of a line that name values of the rule base's entities.
///
/// Phrases are matched by stems, those of the column `exact` as they stand. Within one kind the longest
/// phrase wins and mentions never overlap; mentions of different kinds may.
package struct MentionFinder: Sendable {
    private struct Name {
        let kind: Int
        let value: Int
    }

    private var tree: WordTree
    /// What each node of the tree names, if it ends a phrase.
    private var names: [[Name]] = [[]]
    private let kindCount: Int

    /// - Parameter entities: As in `Rulebook.entities`; a mention's `kind` is the index into it.
    package init(_ entities: [EntityKind]) {
        kindCount = entities.count
        let phrases = entities.reduce(0) { $1.values.reduce($0) { $0 + $1.words.count } }
        tree = WordTree(capacity: phrases * 2)
        for (kind, entity) in entities.enumerated() {
            for (index, value) in entity.values.enumerated() {
                let name = Name(kind: kind, value: index)
                add(value.words, name, isExact: false)
                add(value.exactWords, name, isExact: true)
            }
        }
    }

    /// Adds the phrases of one value, tokenized at one go with a line break between them.
    private mutating func add(_ phrases: [String], _ name: Name, isExact: Bool) {
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
                if names.count < Int(tree.nodeCount) { names.append([]) }
            }
        }
        end(node, name)
    }

    private mutating func end(_ node: Int32, _ name: Name) {
        guard node != 0 else { return }
        let isKnown = names[Int(node)].contains { $0.kind == name.kind && $0.value == name.value }
        if !isKnown { names[Int(node)].append(name) }
    }

    /// The mentions in a line, by their first token.
    ///
    /// - Complexity: Two look-ups a token where nothing is mentioned.
    package func mentions(in line: TokenizedLine) -> [Mention] {
        mentions(in: WordHashes(line))
    }

    /// The mentions in a line whose hashes are known already.
    package func mentions(in words: WordHashes) -> [Mention] {
        var found: [Mention] = []
        var phrases: [Mention] = []
        // For each kind the token up to which it is taken.
        var taken: [Int] = []
        for start in words.stems.indices {
            phrases.removeAll(keepingCapacity: true)
            walk(words.stems, from: start, into: &phrases)
            walk(words.exact, from: start, into: &phrases)
            guard !phrases.isEmpty else { continue }
            if taken.isEmpty { taken = Array(repeating: 0, count: kindCount) }
            let before = found.count
            for phrase in phrases where taken[phrase.kind] <= start {
                let isLongest = phrases.allSatisfy {
                    $0.kind != phrase.kind || $0.tokens.upperBound <= phrase.tokens.upperBound
                }
                if isLongest, !found[before...].contains(phrase) { found.append(phrase) }
            }
            for mention in found[before...] { taken[mention.kind] = mention.tokens.upperBound }
        }
        return found
    }

    /// All phrases that begin at a token.
    private func walk(_ hashes: [UInt64], from start: Int, into found: inout [Mention]) {
        var node: Int32 = 0
        var position = start
        while position < hashes.count {
            node = tree.next(node, hashes[position])
            guard node != 0 else { return }
            position += 1
            for name in names[Int(node)] {
                found.append(Mention(kind: name.kind, value: name.value, tokens: start..<position))
            }
        }
    }
}

extension EntityValue {
    /// Words that are matched as they stand, not by stem (column `exact`, separated by `;`).
    var exactWords: [String] {
        (attributes["exact"] ?? "").split(separator: ";").map(String.init)
    }

    /// Every word or phrase that names the value; what spelling repair must know.
    var allWords: [String] { words + exactWords }
}
