/// Packs features and their weights into the bytes of a `FeatureTable`.
struct FeatureTableBuilder {
    /// A feature that more subjects share keeps a few of its strongest weights: what hundreds share tells little,
    /// and a question must not cost more with every subject there is.
    static let keptOfLonger = 16
    private let subjectCount: Int
    private let longestRow: Int
    private var rows: [UInt8] = []
    private var features: [(key: UInt64, offset: Int)] = []

    init(subjectCount: Int) {
        self.subjectCount = subjectCount
        longestRow = SubjectCount.longestRow(subjectCount)
    }

    /// Adds a feature, unless all its weights round to nothing.
    ///
    /// - Parameter weights: By subject, lowest first.
    mutating func add(_ key: UInt64, strength: Float, _ weights: [(subject: Int, weight: Float)]) {
        var whole: [(subject: Int, weight: Int)] = []
        for (subject, weight) in weights {
            let rounded = Int(max(-32_768, min(32_767, (weight * FeatureTable.unit).rounded())))
            if rounded != 0 { whole.append((subject, rounded)) }
        }
        guard !whole.isEmpty else { return }
        if whole.count > longestRow { whole = Self.strongest(whole) }
        features.append((key, rows.count))
        let scaled = Int(min(16_383, (strength * FeatureTable.strengthUnit).rounded()))
        rows.append(UInt8(scaled & 0x7F) ^ FeatureTable.turned)
        rows.append(UInt8(scaled >> 7) ^ FeatureTable.turned)
        var last = -1
        for (subject, weight) in whole {
            append(subject - last)
            append(abs(weight) << 1 | (weight < 0 ? 1 : 0))
            last = subject
        }
        append(0)
    }

    private static func strongest(_ weights: [(subject: Int, weight: Int)]) -> [(subject: Int, weight: Int)] {
        let kept = weights.sorted { (-abs($0.weight), $0.subject) < (-abs($1.weight), $1.subject) }
        return kept.prefix(keptOfLonger).sorted { $0.subject < $1.subject }
    }

    private mutating func append(_ number: Int) {
        var rest = number
        repeat {
            let more: UInt8 = rest > 0x3F ? 0x40 : 0
            rows.append((UInt8(rest & 0x3F) | more) ^ FeatureTable.turned)
            rest >>= 6
        } while rest > 0
    }

    /// The table; of two features whose hashes cannot be told apart the first stays.
    func table() -> FeatureTable {
        let slotCount = features.isEmpty ? 0 : features.count * 3 / 2 + 1
        var slots = [UInt64](repeating: 0, count: slotCount)
        for (key, offset) in features {
            let hash = Hashing.mix(key)
            let mark = FeatureTable.spread(hash & 0xFFF_FFFF)
            var slot = FeatureTable.slot(hash, slotCount)
            while slots[slot] != 0, slots[slot] & 0x7F7F_7F7F != mark {
                slot = slot + 1 == slotCount ? 0 : slot + 1
            }
            if slots[slot] == 0 { slots[slot] = mark | FeatureTable.spread(UInt64(offset + 1)) << 32 }
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(slotCount * 8 + rows.count)
        for slot in slots {
            withUnsafeBytes(of: (slot ^ 0x4040_4040_4040_4040).littleEndian) { bytes.append(contentsOf: $0) }
        }
        bytes += rows
        return FeatureTable(
            bytes: ConstantBytes(bytes), slotCount: slotCount, subjectCount: subjectCount)
    }
}
