import Rulebooks

/// Finds the words of a line that name values of the rule base's entities.
///
/// Phrases are matched by stems, those of the column `exact` as they stand. Within one kind the longest
/// phrase wins and mentions never overlap; mentions of different kinds may.
package struct MentionFinder: Sendable {
    /// A value of a kind that a phrase names.
    struct Name: Sendable, Equatable {
        let kind: Int32
        let value: Int32
    }

    let tree: WordTree
    /// Where the names end that stand for the phrase ending at each node of the tree, in `names`.
    let nameEnds: [UInt32]
    let names: [Name]
    let kindCount: Int
    /// For each kind that it is taken up to the beginning.
    private let untaken: [Int]

    /// - Parameter entities: As in `Rulebook.entities`; a mention's `kind` is the index into it.
    package init(_ entities: [EntityKind]) {
        let phrases = entities.reduce(0) { $1.values.reduce($0) { $0 + $1.words.count } }
        var builder = MentionTreeBuilder(phraseCount: phrases)
        for (kind, entity) in entities.enumerated() {
            for (index, value) in entity.values.enumerated() {
                let name = Name(
                    kind: Int32(truncatingIfNeeded: kind), value: Int32(truncatingIfNeeded: index))
                builder.add(value.words, name, isExact: false)
                builder.add(value.exactWords, name, isExact: true)
            }
        }
        self.init(
            tree: builder.tree, nameEnds: builder.nameEnds, names: builder.names.flatMap(\.self),
            kindCount: entities.count)
    }

    /// A finder from its parts, as a stored one holds them.
    init(tree: WordTree, nameEnds: [UInt32], names: [Name], kindCount: Int) {
        self.tree = tree
        self.nameEnds = nameEnds
        self.names = names
        self.kindCount = kindCount
        untaken = Array(repeating: 0, count: kindCount)
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
        found.reserveCapacity(words.stems.count)
        var phrases: [Mention] = []
        phrases.reserveCapacity(8)
        // For each kind the token up to which it is taken.
        var taken: [Int] = []
        for start in words.stems.indices {
            phrases.removeAll(keepingCapacity: true)
            walk(words.stems, from: start, into: &phrases)
            walk(words.exact, from: start, into: &phrases)
            guard !phrases.isEmpty else { continue }
            if taken.isEmpty { taken = untaken }
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
            for index in Int(nameEnds[Int(node) - 1])..<Int(nameEnds[Int(node)]) {
                let name = names[index]
                found.append(
                    Mention(kind: Int(name.kind), value: Int(name.value), tokens: start..<position))
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
