import Conversation
import Rulebooks

/// What of a rule base conversations reach.
package struct Coverage: Sendable {
    /// Everything that can be reached, in the order of the rules.
    package let items: [CoverageItem]
    private var reached: [Bool]
    private let rulebook: Rulebook

    package init(_ rulebook: Rulebook) {
        self.rulebook = rulebook
        items = CoverageItem.all(in: rulebook)
        reached = items.map { _ in false }
    }

    /// Those that nothing has reached.
    package func missing(_ kind: CoverageItem.Kind) -> [CoverageItem] {
        zip(items, reached).filter { $0.kind == kind && !$1 }.map(\.0)
    }

    /// How many there are of a kind, and how many of them were reached.
    package func count(_ kind: CoverageItem.Kind) -> (reached: Int, all: Int) {
        let own = zip(items, reached).filter { $0.0.kind == kind }
        return (own.count { $0.1 }, own.count)
    }

    /// Takes in one more turn.
    package mutating func add(_ turn: Turn) {
        let intents = Set(
            turn.decision.outcome == .answered || turn.decision.outcome == .asked
                ? turn.decision.intents.map(\.name) : [])
        let rows = Set(turn.reachedRows)
        let sentences = turn.answer.sentences
        for (index, item) in items.enumerated() where !reached[index] {
            switch item.kind {
            case .intents: reached[index] = intents.contains(item.name)
            case .sentences: reached[index] = sentences.contains(item.name)
            case .rows: reached[index] = rows.contains(item.name)
            case .slots:
                let phrase = phrase(item.name)
                reached[index] = sentences.contains { Template.matches(phrase, within: $0) }
            case .refusals: reached[index] = turn.decision.refused == item.name
            case .chart: reached[index] = isNamed(item.place, by: turn)
            }
        }
    }

    private func phrase(_ name: String) -> String {
        rulebook.phrases.first { $0.name == name }?.text ?? ""
    }

    /// Whether a row of the chart is where an equivalent size comes from.
    private func isNamed(_ place: Place, by turn: Turn) -> Bool {
        guard let size = turn.decision.recommendation else { return false }
        let equivalents = turn.namedEquivalents
        guard !equivalents.isEmpty, let system = size.scale.split(separator: "-").first else { return false }
        for table in rulebook.tables where table.hitPolicy == .lookup {
            guard let row = table.rows.first(where: { $0.place == place }) else { continue }
            let cells = Dictionary(zip(table.outputs, row.outputs)) { first, _ in first }
            return cells[String(system)].map(Self.plain) == size.size
                && equivalents.contains { cells[$0.system].map(Self.plain) == Size.text($0.tenths) }
        }
        return false
    }

    /// A number as sizes are written, without a trailing zero.
    private static func plain(_ number: String) -> String {
        number.hasSuffix(".0") ? String(number.dropLast(2)) : number
    }
}

extension Answer {
    /// Every sentence of it, without marks.
    fileprivate var sentences: Set<String> {
        var sentences: Set<String> = []
        for case .paragraph(let pieces) in blocks { sentences.formUnion(pieces.map(\.text)) }
        return sentences
    }
}
