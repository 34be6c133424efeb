/// Finds example lines that stand twice: within a subject, in two subjects, or as both `ask` and `not`.
///
/// Lines are compared as `FoldedLine`s. A hash table of its own, because this is asked once a line and a
/// dictionary of folded texts takes longer than all other reading together.
struct AskCheck {
    private struct Subject {
        let name: String
        let asks: [Example]
        let nots: [Example]
    }

    private let subjects: [Subject]
    /// For each line seen: its subject, its number there, and its hash.
    private var seen: [(subject: Int32, ask: Int32, hash: UInt64)] = []
    /// Open addressing; one more than the index into `seen`, or 0.
    private var slots: [Int32]
    private var problems: [Problem] = []

    static func problems(intents: [Intent], uncovered: [UncoveredSubject]) -> [Problem] {
        let subjects =
            intents.map { Subject(name: $0.name, asks: $0.asks, nots: $0.nots) }
            + uncovered.map { Subject(name: $0.name, asks: $0.asks, nots: $0.nots) }
        var check = AskCheck(subjects)
        check.run()
        return check.problems
    }

    private init(_ subjects: [Subject]) {
        self.subjects = subjects
        let lines = subjects.reduce(0) { $0 + $1.asks.count }
        var size = 16
        while size < lines * 2 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        seen.reserveCapacity(lines)
    }

    private mutating func run() {
        for (number, subject) in subjects.enumerated() {
            for (index, ask) in subject.asks.enumerated() {
                let hash = FoldedLine.hash(of: ask.text)
                if let first = find(ask.text, hash) {
                    report(ask, in: number, sameAs: first)
                } else {
                    seen.append((Int32(number), Int32(index), hash))
                    slots[freeSlot(for: hash)] = Int32(seen.count)
                }
            }
            for not in subject.nots {
                guard let first = find(not.text, FoldedLine.hash(of: not.text)),
                    seen[first].subject == Int32(number)
                else { continue }
                problems.report(.askIsNot(not.text, first: example(first).place), at: not.place)
            }
        }
    }

    private mutating func report(_ ask: Example, in subject: Int, sameAs first: Int) {
        let owner = Int(seen[first].subject)
        let place = example(first).place
        let fact: Problem.Fact =
            owner == subject
            ? .duplicateAsk(ask.text, first: place)
            : .sameAsk(ask.text, owner: subjects[owner].name, first: place)
        problems.report(fact, at: ask.place)
    }

    private func example(_ index: Int) -> Example {
        subjects[Int(seen[index].subject)].asks[Int(seen[index].ask)]
    }

    /// The line seen before that folds to the same as this one.
    private func find(_ line: String, _ hash: UInt64) -> Int? {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if seen[index].hash == hash, FoldedLine(example(index).text) == FoldedLine(line) { return index }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private func freeSlot(for hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }
}
