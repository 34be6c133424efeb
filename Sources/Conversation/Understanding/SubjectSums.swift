/// Sums for the subjects that anything speaks for.
///
/// With few subjects there is a sum for each; with many only for those that turn up, so that a line costs what
/// it touches and not what there is.
struct SubjectSums {
    private static let fewSubjects = 2048
    /// The sums, one a lane.
    private(set) var values: [Float]
    /// The subject of each lane; nil where a subject's lane is its number.
    private(set) var subjects: [Int32]?
    /// Open addressing from subjects to lanes; −1 is free.
    private var slots: [Int32] = []

    init(subjectCount: Int) {
        if subjectCount <= Self.fewSubjects {
            values = Array(repeating: 0, count: subjectCount)
        } else {
            values = []
            values.reserveCapacity(1024)
            subjects = []
            subjects?.reserveCapacity(1024)
            slots = Array(repeating: -1, count: 4096)
        }
    }

    static func isDense(_ subjectCount: Int) -> Bool { subjectCount <= fewSubjects }

    var laneCount: Int { values.count }

    func subject(_ lane: Int) -> Int { subjects.map { Int($0[lane]) } ?? lane }

    @inline(__always)
    mutating func add(_ value: Float, to subject: Int) {
        values[subjects == nil ? subject : lane(of: subject)] += value
    }

    /// Adds a sum for each subject; only where each has a lane.
    mutating func add(_ sums: [Float], times factor: Float) {
        for subject in values.indices { values[subject] += factor * sums[subject] }
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
