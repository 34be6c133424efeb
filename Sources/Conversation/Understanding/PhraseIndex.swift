/// Phrases of one or several stems, found in a line longest first.
struct PhraseIndex: Sendable {
    private struct Phrase {
        let stems: [Int32]
        var owners: [Int32]
    }

    /// Phrases that begin with a stem, longest first.
    private var byFirst: [Int32: [Int]] = [:]
    private var phrases: [Phrase] = []

    /// Adds a phrase for an owner; an empty one is passed over.
    mutating func add(_ stems: [Int32], owner: Int32) {
        guard let first = stems.first else { return }
        let same = byFirst[first, default: []]
        if let known = same.first(where: { phrases[$0].stems == stems }) {
            if !phrases[known].owners.contains(owner) { phrases[known].owners.append(owner) }
            return
        }
        phrases.append(Phrase(stems: stems, owners: [owner]))
        let index = phrases.count - 1
        let at = same.firstIndex { phrases[$0].stems.count < stems.count } ?? same.count
        byFirst[first, default: []].insert(index, at: at)
    }

    /// The longest phrase at `start`: its length in `stems` and its owners.
    func longest(at start: Int, in stems: [Int32]) -> (length: Int, owners: [Int32])? {
        guard let candidates = byFirst[stems[start]] else { return nil }
        for index in candidates {
            let wanted = phrases[index].stems
            guard start + wanted.count <= stems.count else { continue }
            var offset = 1
            while offset < wanted.count, stems[start + offset] == wanted[offset] { offset += 1 }
            if offset == wanted.count { return (wanted.count, phrases[index].owners) }
        }
        return nil
    }
}
