/// The weights of all features unpacked, to be added up for many lines.
///
/// A long row has a weight for every subject, since those are added up several at a time; a short one names its
/// subjects.
struct UnpackedRows: Sendable {
    /// Where a feature's weights stand: in `longRows`, or so many of `entries`.
    private struct Row {
        let start: Int32
        let entryCount: Int32

        static func long(from start: Int) -> Row { Row(start: Int32(start), entryCount: -1) }

        var isLong: Bool { entryCount < 0 }
        var entries: Range<Int> { Int(start)..<Int(start) + Int(entryCount) }
    }

    /// A weight of a short row, in 1/256ths.
    private struct Entry {
        let subject: UInt16
        let weight: Int16
    }

    private let subjectCount: Int
    /// By the slot that a feature has in the table.
    private var rows: [Row]
    private var longRows: [Float] = []
    private var entries: [Entry] = []

    /// - Parameter table: One with so few subjects that each has a sum of its own.
    /// - Complexity: O(weights).
    init(_ table: FeatureTable) {
        subjectCount = table.subjectCount
        rows = Array(repeating: Row(start: 0, entryCount: 0), count: table.slotCount)
        for slot in 0..<table.slotCount {
            guard let feature = table.feature(inSlot: slot) else { continue }
            let start = entries.count
            table.forEachWeight(of: feature) { subject, weight in
                entries.append(Entry(subject: UInt16(subject), weight: Int16(weight)))
            }
            let count = entries.count - start
            rows[slot] = Row(start: Int32(start), entryCount: Int32(count))
            // An entry takes about as long as six weights of a long row.
            if count * 6 >= subjectCount { rows[slot] = lengthenLast(count) }
        }
    }

    /// Makes a long row of the last entries.
    private mutating func lengthenLast(_ count: Int) -> Row {
        let start = longRows.count
        longRows += repeatElement(0, count: subjectCount)
        for entry in entries.suffix(count) { longRows[start + Int(entry.subject)] = Float(entry.weight) }
        entries.removeLast(count)
        return .long(from: start)
    }

    /// Adds a feature's weights in 1/256ths, times a factor, to the sums that begin at `base`, one a subject.
    @inline(__always)
    func add(_ feature: FeatureTable.Feature, times factor: Float, to sums: inout [Float], at base: Int = 0) {
        let row = rows[feature.slot]
        precondition(base >= 0 && base + subjectCount <= sums.count)
        var sums = sums.mutableSpan
        if row.isLong {
            let weights = longRows.span.extracting(Int(row.start)..<Int(row.start) + subjectCount)
            for subject in 0..<subjectCount {
                sums[unchecked: base + subject] += factor * weights[unchecked: subject]
            }
        } else {
            for index in row.entries {
                sums[base + Int(entries[index].subject)] += factor * Float(entries[index].weight)
            }
        }
    }

    /// What a feature says for or against a subject.
    @inline(__always)
    func weight(of feature: FeatureTable.Feature, for subject: Int) -> Float {
        let row = rows[feature.slot]
        if row.isLong { return longRows[Int(row.start) + subject] / FeatureTable.unit }
        for index in row.entries where Int(entries[index].subject) == subject {
            return Float(entries[index].weight) / FeatureTable.unit
        }
        return 0
    }
}
