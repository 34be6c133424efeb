/// Texts numbered in the order they came, found again by their bytes.
///
/// The numbering depends on nothing but that order, so it is the same on every machine.
struct ByteStringTable: Sendable, Equatable {
    /// All texts, one after the other.
    private(set) var bytes: [UInt8] = []
    /// Where each text ends in `bytes`.
    private(set) var ends: [UInt32] = []
    /// Open addressing; −1 is free. Kept with the table, because filling it costs more than reading it.
    private(set) var slots: [Int32] = Array(repeating: -1, count: 64)

    var count: Int { ends.count }

    init() {}

    /// A table from its arrays, as a stored model holds them.
    init(bytes: [UInt8], ends: [UInt32], slots: [Int32]) {
        self.bytes = bytes
        self.ends = ends
        self.slots = slots
    }

    @inline(__always)
    func range(_ index: Int) -> Range<Int> {
        (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
    }

    func text(_ index: Int) -> String {
        String(decoding: bytes[range(index)], as: UTF8.self)
    }

    /// The number of a text, or nil when it is new.
    func find(_ text: Span<UInt8>) -> Int? { find(text, hash: Hashing.hash(text)) }

    /// As `find(_:)`, with the text's hash at hand.
    func find(_ text: Span<UInt8>, hash: UInt64) -> Int? {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        let all = bytes.span
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            let stored = range(index)
            if stored.count == text.count, Self.equal(all, stored.lowerBound, text) { return index }
            slot = (slot + 1) & mask
        }
        return nil
    }

    func find(_ text: String) -> Int? {
        let bytes = Array(text.utf8)
        return find(bytes.span)
    }

    /// The number of a text, which is given one when it is new.
    mutating func intern(_ text: Span<UInt8>) -> Int {
        if let known = find(text) { return known }
        for index in 0..<text.count { bytes.append(text[index]) }
        ends.append(UInt32(bytes.count))
        if ends.count * 2 > slots.count {
            slots = Array(repeating: -1, count: slots.count * 2)
            for index in 0..<ends.count { place(index) }
        } else {
            place(ends.count - 1)
        }
        return ends.count - 1
    }

    mutating func intern(_ text: String) -> Int {
        let bytes = Array(text.utf8)
        return intern(bytes.span)
    }

    private mutating func place(_ index: Int) {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: Hashing.hash(bytes.span.extracting(range(index)))) & mask
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(index)
    }

    @inline(__always)
    private static func equal(_ all: Span<UInt8>, _ start: Int, _ text: Span<UInt8>) -> Bool {
        for offset in 0..<text.count where all[start + offset] != text[offset] { return false }
        return true
    }
}
