/// Whole-number keys numbered in the order they came.
struct KeyTable: Sendable, Equatable {
    private(set) var keys: [UInt64] = []
    /// Open addressing; −1 is free.
    private(set) var slots: [Int32] = Array(repeating: -1, count: 64)

    var count: Int { keys.count }

    init() {}

    /// A table from its arrays, as a stored model holds them.
    init(keys: [UInt64], slots: [Int32]) {
        self.keys = keys
        self.slots = slots
    }

    @inline(__always)
    func find(_ key: UInt64) -> Int? {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: Hashing.mix(key)) & mask
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if keys[index] == key { return index }
            slot = (slot + 1) & mask
        }
        return nil
    }

    mutating func intern(_ key: UInt64) -> Int {
        if let known = find(key) { return known }
        keys.append(key)
        if keys.count * 2 > slots.count {
            slots = Array(repeating: -1, count: slots.count * 2)
            for index in 0..<keys.count { place(index) }
        } else {
            place(keys.count - 1)
        }
        return keys.count - 1
    }

    private mutating func place(_ index: Int) {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: Hashing.mix(keys[index])) & mask
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(index)
    }
}
