/// What a set of labelled questions came to.
package struct Measurement: Sendable {
    package private(set) var tally = Tally()
    package private(set) var dialogueCount = 0
    /// Conversations of which every turn was right.
    package private(set) var rightDialogues = 0
    package private(set) var misses: [MeasuredTurn] = []
    private var rows: [(name: String, tally: Tally)] = []
    private var rowOfName: [String: Int] = [:]
    private var pairs: [Pair: Int] = [:]

    private struct Pair: Hashable {
        let wanted: String
        let got: String
    }

    package init() {}

    /// Counts the turns of one question or conversation.
    package mutating func add(_ turns: [MeasuredTurn], isDialogue: Bool) {
        for turn in turns { add(turn) }
        guard isDialogue else { return }
        dialogueCount += 1
        if turns.allSatisfy({ $0.judgement.verdict == .right }) { rightDialogues += 1 }
    }

    private mutating func add(_ turn: MeasuredTurn) {
        if turn.label == .unmeasured { return }
        tally.add(turn.judgement)
        let name = turn.label.name
        let row = rowOfName[name] ?? rows.count
        if row == rows.count {
            rowOfName[name] = row
            rows.append((name, Tally()))
        }
        rows[row].tally.add(turn.judgement)
        guard turn.judgement.verdict != .right else { return }
        misses.append(turn)
        pairs[Pair(wanted: name, got: turn.got), default: 0] += 1
    }

    /// What was wanted, by name, with how it came out.
    package var intents: [(name: String, tally: Tally)] { rows.sorted { $0.name < $1.name } }

    /// What was taken for what, the most frequent first.
    package var confusions: [Confusion] {
        let all = pairs.map { Confusion(wanted: $0.key.wanted, got: $0.key.got, count: $0.value) }
        return all.sorted { ($1.count, $0.wanted, $0.got) < ($0.count, $1.wanted, $1.got) }
    }
}
