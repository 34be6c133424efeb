/// Whole-number keys numbered in the order they came.
struct KeyTable: Sendable, Equatable {
    private(set) var keys: [UInt64] = []
    private var slots: [Int32] = Array(repeating: -1, count: 64)

    var count: Int { keys.count }

    init() {}

    init(keys: [UInt64]) {
        self.keys = keys
        var capacity = 64
        while capacity < keys.count * 2 { capacity *= 2 }
        slots = Array(repeating: -1, count: capacity)
        for index in 0..<keys.count { place(index) }
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
            self = KeyTable(keys: keys)
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
