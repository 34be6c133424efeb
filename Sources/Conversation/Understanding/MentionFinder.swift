import Rulebooks

/// Finds the words of a line that name values of the rule base's entities.
///
/// Phrases are matched by stems, those of the column `exact` as they stand. Within one kind the longest
/// phrase wins and mentions never overlap; mentions of different kinds may.
package struct MentionFinder: Sendable {
    private struct Edge: Hashable {
        let node: Int32
        let word: UInt64
    }

    private struct Name {
        let kind: Int
        let value: Int
    }

    private var edges: [Edge: Int32] = [:]
    /// What each node of the word tree names, if it ends a phrase; the root is node 0.
    private var names: [[Name]] = [[]]
    private let kindCount: Int

    /// - Parameter entities: As in `Rulebook.entities`; a mention's `kind` is the index into it.
    package init(_ entities: [EntityKind]) {
        kindCount = entities.count
        for (kind, entity) in entities.enumerated() {
            for (index, value) in entity.values.enumerated() {
                let name = Name(kind: kind, value: index)
                for phrase in value.words { add(WordHashes(Tokenizer.tokenize(phrase)).stems, name) }
                for phrase in value.exactWords { add(WordHashes(Tokenizer.tokenize(phrase)).exact, name) }
            }
        }
    }

    private mutating func add(_ words: [UInt64], _ name: Name) {
        guard !words.isEmpty else { return }
        var node: Int32 = 0
        for word in words {
            let edge = Edge(node: node, word: word)
            if let next = edges[edge] {
                node = next
            } else {
                node = Int32(names.count)
                names.append([])
                edges[edge] = node
            }
        }
        let isKnown = names[Int(node)].contains { $0.kind == name.kind && $0.value == name.value }
        if !isKnown { names[Int(node)].append(name) }
    }

    /// The mentions in a line, by their first token and then by kind.
    ///
    /// - Complexity: One look-up or two a token where nothing is mentioned.
    package func mentions(in line: TokenizedLine) -> [Mention] {
        mentions(in: WordHashes(line))
    }

    /// The mentions in a line whose hashes are known already.
    package func mentions(in words: WordHashes) -> [Mention] {
        var found: [Mention] = []
        var free: [Int] = []
        for start in words.stems.indices {
            let best = longest(at: start, in: words)
            guard !best.isEmpty else { continue }
            if free.isEmpty { free = Array(repeating: 0, count: kindCount) }
            for kind in Set(best.map(\.kind)).sorted() where free[kind] <= start {
                let end = best.reduce(start) { $1.kind == kind ? max($0, $1.tokens.upperBound) : $0 }
                found += best.filter { $0.kind == kind && $0.tokens.upperBound == end }
                free[kind] = end
            }
        }
        return found
    }

    /// All phrases that begin at a token.
    private func longest(at start: Int, in words: WordHashes) -> [Mention] {
        var found: [Mention] = []
        for hashes in [words.stems, words.exact] {
            var node: Int32 = 0
            var position = start
            while position < hashes.count, let next = edges[Edge(node: node, word: hashes[position])] {
                node = next
                position += 1
                for name in names[Int(node)] {
                    found.append(Mention(kind: name.kind, value: name.value, tokens: start..<position))
                }
            }
        }
        return found
    }
}

extension EntityValue {
    /// Words that are matched as they stand, not by stem (column `exact`, separated by `;`).
    var exactWords: [String] {
        (attributes["exact"] ?? "").split(separator: ";").map(String.init)
    }

    /// Every word or phrase that names the value.
    var allWords: [String] { words + exactWords }
}
