/// A tree of phrases, word by word: from a node and a word's hash to the next node.
///
/// A flat table of node numbers with open addressing, small enough to stay near the processor, since every word of
/// every line is looked up in it.
struct WordTree: Sendable {
    /// For each node what its parent and its word come to; 0 for the root.
    private(set) var keys: [UInt64] = [0]
    /// Nodes; 0 is free.
    private(set) var slots: [Int32]

    /// - Parameter capacity: About how many words the phrases have in all.
    init(capacity: Int) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        keys.reserveCapacity(capacity)
    }

    /// A tree from its arrays, as a stored one holds them; nil where they cannot be those of a tree.
    init?(keys: [UInt64], slots: [Int32]) {
        let size = slots.count
        guard size > 0, size & (size - 1) == 0, !keys.isEmpty, keys.count < size,
            slots.allSatisfy({ keys.indices.contains(Int($0)) }), slots.contains(0)
        else { return nil }
        self.keys = keys
        self.slots = slots
    }

    /// Nodes there are; the root is 0.
    var nodeCount: Int { keys.count }

    /// The node behind a word; 0 where there is none.
    func next(_ node: Int32, _ word: UInt64) -> Int32 {
        let key = Self.key(node, word)
        return slots[slot(of: key)]
    }

    /// The node behind a word, made where there is none.
    mutating func add(_ node: Int32, _ word: UInt64) -> Int32 {
        let key = Self.key(node, word)
        let known = slots[slot(of: key)]
        guard known == 0 else { return known }
        if keys.count * 4 > slots.count * 3 { grow() }
        let new = Int32(truncatingIfNeeded: keys.count)
        keys.append(key)
        slots[slot(of: key)] = new
        return new
    }

    /// Where a key's node stands, or would stand.
    private func slot(of key: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: key >> 20) & mask
        while slots[slot] != 0, keys[Int(slots[slot])] != key { slot = (slot + 1) & mask }
        return slot
    }

    private static func key(_ node: Int32, _ word: UInt64) -> UInt64 {
        let mixed =
            (word ^ UInt64(UInt32(bitPattern: node)) &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
        return (mixed ^ mixed >> 31) | 1
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for node in 1..<keys.count { slots[slot(of: keys[node])] = Int32(truncatingIfNeeded: node) }
    }
}
