/// Every feature that speaks for or against a subject, with what it says, read from the bytes where they stand.
///
/// Each byte holds seven bits, so that a string literal can carry all of it, and a line touches only the few
/// pages it needs. The highest of the seven is turned over: a byte of 0 is `@`.
///
/// First come slots of eight bytes, found by a feature's hash: its lowest 28 bits, then 28 bits that say where
/// its row begins, counted from 1; 0 is a free slot. A row is √idf in 1/4096ths in two bytes, then for each
/// subject how far its number lies behind the one before and its weight in 1/256ths (the sign lowest), both in
/// as many bytes as they need, six bits each, lowest first. A distance of 0 ends the row.
struct FeatureTable: Sendable, Equatable {
    /// A feature that the table has.
    struct Feature: Sendable, Equatable {
        /// √idf.
        let strength: Float
        /// Where it is found, and where its weights stand.
        let slot: Int
        fileprivate let row: Int
    }

    let bytes: ConstantBytes
    let slotCount: Int
    let subjectCount: Int

    /// A weight of 1.
    static let unit: Float = 256
    static let strengthUnit: Float = 4096
    /// What the bytes differ by from their bits.
    static let turned: UInt8 = 0x40

    @inline(__always)
    func find(_ key: UInt64) -> Feature? {
        guard slotCount > 0 else { return nil }
        let hash = Hashing.mix(key)
        let mark = Self.spread(hash & 0xFFF_FFFF)
        var slot = Self.slot(hash, slotCount)
        for _ in 0..<slotCount {
            let word = bytes.word(at: slot * 8) ^ 0x4040_4040_4040_4040
            if word == 0 { return nil }
            if word & 0x7F7F_7F7F == mark { return feature(slot, word) }
            slot = slot + 1 == slotCount ? 0 : slot + 1
        }
        return nil
    }

    /// The feature in a slot; nil for a free one.
    func feature(inSlot slot: Int) -> Feature? {
        let word = bytes.word(at: slot * 8) ^ 0x4040_4040_4040_4040
        return word == 0 ? nil : feature(slot, word)
    }

    @inline(__always)
    private func feature(_ slot: Int, _ word: UInt64) -> Feature {
        let row = slotCount * 8 + Int(Self.packed(word >> 32)) - 1
        let strength = Int(bytes[row] ^ Self.turned) | Int(bytes[row + 1] ^ Self.turned) << 7
        return Feature(strength: Float(strength) / Self.strengthUnit, slot: slot, row: row + 2)
    }

    /// Calls back with each subject that a feature has a weight for, and the weight in 1/256ths.
    @inline(__always)
    func forEachWeight(of feature: Feature, _ body: (_ subject: Int, _ weight: Float) -> Void) {
        var position = feature.row
        var subject = -1
        while true {
            let distance = number(&position)
            subject += distance
            guard distance > 0, subject < subjectCount else { return }
            let weight = number(&position)
            body(subject, Float(weight & 1 == 0 ? weight >> 1 : -(weight >> 1)))
        }
    }

    /// What a feature says for or against one subject.
    func weight(of feature: Feature, for subject: Int) -> Float {
        weights(of: feature, for: subject, and: subject).earlier
    }

    /// What a feature says for or against two subjects, in one walk.
    ///
    /// - Parameter later: Not before `earlier`; the same where only one is wanted.
    func weights(of feature: Feature, for earlier: Int, and later: Int) -> (earlier: Float, later: Float) {
        var found = (earlier: Float(0), later: Float(0))
        var position = feature.row
        var subject = -1
        while true {
            let distance = number(&position)
            subject += distance
            guard distance > 0, subject <= later, subject < subjectCount else { return found }
            let weight = number(&position)
            guard subject == earlier || subject == later else { continue }
            let value = Float(weight & 1 == 0 ? weight >> 1 : -(weight >> 1)) / Self.unit
            if subject == earlier { found.earlier = value }
            if subject == later { found.later = value }
        }
    }

    @inline(__always)
    private func number(_ position: inout Int) -> Int {
        var byte = Int(bytes[position] ^ Self.turned)
        position += 1
        var number = byte & 0x3F
        var shift = 6
        while byte & 0x40 != 0, shift < 42 {
            byte = Int(bytes[position] ^ Self.turned) & 0x7F
            position += 1
            number |= (byte & 0x3F) << shift
            shift += 6
        }
        return number
    }

    /// The slot to look at first: a share of all slots as the hash's upper half is of its range.
    @inline(__always)
    static func slot(_ hash: UInt64, _ slotCount: Int) -> Int {
        Int(truncatingIfNeeded: ((hash >> 32) &* UInt64(slotCount)) >> 32)
    }

    /// 28 bits as four bytes of seven.
    @inline(__always)
    static func spread(_ bits: UInt64) -> UInt64 {
        bits & 0x7F | bits << 1 & 0x7F00 | bits << 2 & 0x7F_0000 | bits << 3 & 0x7F00_0000
    }

    /// Four bytes of seven bits as 28 bits.
    @inline(__always)
    private static func packed(_ word: UInt64) -> UInt64 {
        word & 0x7F | word >> 1 & 0x3F80 | word >> 2 & 0x1F_C000 | word >> 3 & 0xFE0_0000
    }
}
