/// A tree of phrases, word by word: from a node and a word's hash to the next node.
///
/// One flat table with open addressing, since every word of every line is looked up in it.
struct WordTree: Sendable {
    private var keys: [UInt64]
    private var nodes: [Int32]
    private var mask: Int
    private var count = 0
    /// Nodes there are; the root is 0.
    private(set) var nodeCount: Int32 = 1

    /// - Parameter capacity: About how many words the phrases have in all.
    init(capacity: Int) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        keys = Array(repeating: 0, count: size)
        nodes = Array(repeating: 0, count: size)
        mask = size - 1
    }

    /// The node behind a word; 0 where there is none.
    func next(_ node: Int32, _ word: UInt64) -> Int32 {
        let key = Self.key(node, word)
        var slot = Int(truncatingIfNeeded: key >> 20) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return nodes[slot] }
            slot = (slot + 1) & mask
        }
        return 0
    }

    /// The node behind a word, made where there is none.
    mutating func add(_ node: Int32, _ word: UInt64) -> Int32 {
        let known = next(node, word)
        guard known == 0 else { return known }
        if count * 4 > mask * 3 { grow() }
        insert(Self.key(node, word), nodeCount)
        count += 1
        nodeCount += 1
        return nodeCount - 1
    }

    private static func key(_ node: Int32, _ word: UInt64) -> UInt64 {
        let mixed =
            (word ^ UInt64(UInt32(bitPattern: node)) &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
        return (mixed ^ mixed >> 31) | 1
    }

    private mutating func insert(_ key: UInt64, _ node: Int32) {
        var slot = Int(truncatingIfNeeded: key >> 20) & mask
        while keys[slot] != 0 { slot = (slot + 1) & mask }
        keys[slot] = key
        nodes[slot] = node
    }

    private mutating func grow() {
        let old = zip(keys, nodes).filter { $0.0 != 0 }
        mask = mask * 2 + 1
        keys = Array(repeating: 0, count: mask + 1)
        nodes = Array(repeating: 0, count: mask + 1)
        for (key, node) in old { insert(key, node) }
    }
}
