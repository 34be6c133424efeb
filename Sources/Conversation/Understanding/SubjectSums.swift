/// Sums for the subjects that anything speaks for.
///
/// With few subjects there is a sum for each; with many only for those that turn up, so that a line costs what
/// it touches and not what there is.
struct SubjectSums: Sendable {
    /// The sums, one a lane.
    private(set) var values: [Float]
    /// The subject of each lane; nil where a subject's lane is its number.
    private(set) var subjects: [Int32]?
    /// Open addressing from subjects to lanes; −1 is free.
    private var slots: [Int32] = []

    init(subjectCount: Int) {
        if SubjectCount.hasSums(subjectCount) {
            values = Array(repeating: 0, count: subjectCount)
        } else {
            values = []
            values.reserveCapacity(1024)
            subjects = []
            subjects?.reserveCapacity(1024)
            slots = Array(repeating: -1, count: 4096)
        }
    }

    /// Calls back with each subject and its sum.
    @inline(__always)
    func forEach(_ body: (_ subject: Int, _ sum: Float) -> Void) {
        let values = values.span
        if let subjects {
            for lane in values.indices { body(Int(subjects[lane]), values[lane]) }
        } else {
            for subject in values.indices { body(subject, values[subject]) }
        }
    }

    @inline(__always)
    mutating func add(_ value: Float, to subject: Int) {
        values[subjects == nil ? subject : lane(of: subject)] += value
    }

    /// Adds a sum for each subject; only where each has a lane.
    mutating func add(_ sums: [Float], times factor: Float) {
        var target = values.mutableSpan
        let all = sums.span.extracting(0..<target.count)
        for subject in 0..<target.count { target[unchecked: subject] += factor * all[unchecked: subject] }
    }

    /// Adds what a feature says, times a factor; only where each subject has a lane.
    @inline(__always)
    mutating func add(_ feature: FeatureTable.Feature, of rows: UnpackedRows, times factor: Float) {
        rows.add(feature, times: factor, to: &values)
    }

    mutating func divide(by divisor: Float) {
        for lane in values.indices { values[lane] /= divisor }
    }

    /// The sum of every subject.
    func all(subjectCount: Int) -> [Float] {
        guard let subjects else { return values }
        var all = [Float](repeating: 0, count: subjectCount)
        for (lane, subject) in subjects.enumerated() { all[Int(subject)] = values[lane] }
        return all
    }

    private mutating func lane(of subject: Int) -> Int {
        var slot = Self.slot(subject, slots.count)
        while slots[slot] >= 0 {
            let lane = Int(slots[slot])
            if subjects?[lane] == Int32(truncatingIfNeeded: subject) { return lane }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(truncatingIfNeeded: values.count)
        subjects?.append(Int32(truncatingIfNeeded: subject))
        values.append(0)
        if values.count * 2 > slots.count { grow() }
        return values.count - 1
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for (lane, subject) in (subjects ?? []).enumerated() {
            var slot = Self.slot(Int(subject), slots.count)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(truncatingIfNeeded: lane)
        }
    }

    @inline(__always)
    private static func slot(_ subject: Int, _ count: Int) -> Int {
        Int(truncatingIfNeeded: (UInt64(truncatingIfNeeded: subject) &* 0x9E37_79B9_7F4A_7C15) >> 40)
            & (count - 1)
    }
}
