import Rulebooks

/// Looks up a recommended size and its neighbours in the charts, and numbers what that rests on.
struct SizeLadderBuilder {
    /// The size to show, in tenths of its scale.
    struct Wanted {
        let scale: Scale
        let size: Int
        let alternative: Int?
        /// Whom the shoe is for; nil while that is not known.
        let side: String?
    }

    /// Where a number comes from.
    private enum Origin: Equatable, Sendable {
        case section(Source)
        /// A chart by its name.
        case chart(String)
    }

    /// A column while it is filled.
    private struct Draft {
        let scale: Scale
        var cells: [(tenths: Int, origin: Origin?)?]
    }

    private let sizing: SizingAdvisor
    private let wanted: Wanted
    private let phrases: PhraseBook
    private let composer: AnswerComposer
    private var chart: SizeChart { sizing.tables.chart }

    init(_ sizing: SizingAdvisor, _ wanted: Wanted, phrases: PhraseBook, composer: AnswerComposer) {
        self.sizing = sizing
        self.wanted = wanted
        self.phrases = phrases
        self.composer = composer
    }

    /// The ladder; nil where the charts have nothing on the size.
    ///
    /// - Parameter cited: The sections that have their marks already, in order.
    func ladder(cited: [Source]) -> SizeLadder? {
        let sides = wanted.side.map { [$0] } ?? chart.sides
        let sizes = sides.map { chart.sizes(system: wanted.scale.system, side: $0) }
        // A size that only one side's charts reach would speak for that side.
        guard !sides.isEmpty, sizes.allSatisfy(reach) else { return nil }
        let rungs = rungs(among: Set(sizes.joined()).sorted())
        var numbering = Numbering(cited.map(Origin.section))
        let sections = sides.map { side in
            columns(for: side, rungs, isOnly: sides.count == 1).map { finished($0, &numbering) }
        }
        guard sections.allSatisfy({ $0.count > 1 }) else { return nil }
        let chartMarks = numbering.items.indices.filter {
            if case .chart = numbering.items[$0] { true } else { false }
        }.map { $0 + 1 }
        let notes = numbering.items.enumerated().dropFirst(cited.count).map { index, origin in
            SizeLadder.Note(mark: index + 1, line: line(of: origin, index + 1))
        }
        return SizeLadder(
            rungs: rungs.map(rung), sections: sections, words: words(sections, rungs, Set(chartMarks)),
            notes: notes)
    }

    /// Whether a chart has the size, or sizes on either side of it.
    private func reach(_ sizes: [Int]) -> Bool {
        guard let first = sizes.first, let last = sizes.last else { return false }
        return (first...last).contains(wanted.size)
    }

    /// The size, its alternative, what lies between them, and a neighbour on either side.
    private func rungs(among sizes: [Int]) -> [Int] {
        let marked = [wanted.size, wanted.alternative].compactMap { $0 }.sorted()
        guard let low = marked.first, let high = marked.last else { return [] }
        let middle = Set(sizes.filter { (low...high).contains($0) } + marked).sorted()
        let below = sizes.last { $0 < low }.map { [$0] } ?? []
        let above = sizes.first { $0 > high }.map { [$0] } ?? []
        return below + middle + above
    }

    private func rung(_ size: Int) -> SizeLadder.Rung {
        if size == wanted.size { return .init(kind: .recommended, sign: phrases.say("ladder-take")) }
        guard size == wanted.alternative else { return .init(kind: .neighbor, sign: "") }
        return .init(kind: .alternative, sign: phrases.say("ladder-or"))
    }

    // MARK: Columns

    /// The scales that the charts of one side have, in the order of the chart, and behind each the other
    /// side's scale that it converts to.
    private func columns(for side: String, _ rungs: [Int], isOnly: Bool) -> [Draft] {
        chart.systems.flatMap { system -> [Draft] in
            guard let scale = sizing.scales.scale(system: system, side: side) else { return [] }
            let own = Draft(
                scale: scale,
                cells: rungs.map { rung in
                    if system == wanted.scale.system { return (rung, nil) }
                    let found = chart.equivalents(of: rung, system: wanted.scale.system, side: side)
                    return found.first { $0.system == system }.map { ($0.tenths, .chart($0.chart)) }
                })
            let columns = isOnly ? [own] + converted(own) : [own]
            return columns.filter { $0.cells.contains { $0 != nil } }
        }
    }

    private func converted(_ draft: Draft) -> [Draft] {
        guard let table = sizing.tables.conversion, draft.scale.side != nil else { return [] }
        let others = sizing.scales.all.filter { $0.side != nil && $0.side != draft.scale.side }
        return others.compactMap { other in
            let inputs: [String: DecisionTable.Input] = [
                "from": .word(draft.scale.name), "to": .word(other.name),
            ]
            guard let source = table.hits(inputs).first?.source else { return nil }
            let cells = draft.cells.map { cell in
                cell.flatMap { sizing.convert($0.tenths, from: draft.scale, to: other) }
                    .map { ($0, Origin.section(source)) as (Int, Origin?) }
            }
            return Draft(scale: other, cells: cells)
        }
    }

    private func finished(_ draft: Draft, _ numbering: inout Numbering<Origin>) -> SizeLadder.Column {
        let cells = draft.cells.map { cell in
            cell.map { tenths, origin in
                SizeLadder.Cell(
                    number: Size.text(tenths), label: draft.scale.label(tenths),
                    mark: origin.map { numbering.mark($0) })
            }
        }
        let isOwn = draft.scale.system == wanted.scale.system && draft.cells.allSatisfy { $0?.origin == nil }
        return SizeLadder.Column(heading: draft.scale.title, isOwn: isOwn, cells: cells)
    }

    private func line(of origin: Origin, _ mark: Int) -> String {
        switch origin {
        case .section(let source): composer.citation(source, mark).line
        case .chart(let name): name
        }
    }

    // MARK: Words

    /// A sentence for the size and one for its alternative, of each section.
    private func words(
        _ sections: [[SizeLadder.Column]], _ rungs: [Int], _ chartMarks: Set<Int>
    ) -> [Answer.Piece] {
        let marked = [(wanted.size, "ladder-words"), (wanted.alternative, "ladder-words-alternative")]
        let pieces = marked.flatMap { size, phrase -> [Answer.Piece] in
            guard let rung = rungs.firstIndex(where: { $0 == size }) else { return [] }
            return sections.compactMap { piece(phrase, $0, rung, chartMarks) }
        }
        return pieces.reduce(into: []) { found, piece in
            if !found.contains(piece) { found.append(piece) }
        }
    }

    /// What a section has on a rung; where that is nothing, which sizes on either side the charts have.
    private func piece(
        _ phrase: String, _ section: [SizeLadder.Column], _ rung: Int, _ chartMarks: Set<Int>
    ) -> Answer.Piece? {
        guard let own = section.first(where: \.isOwn), let size = own.cells[rung] else { return nil }
        let others = section.compactMap { $0.isOwn ? nil : $0.cells[rung] }
        guard others.isEmpty else {
            return said(phrase, size, others.map(\.label), others.compactMap(\.mark))
        }
        let isKnown = own.cells.indices.map { index in
            section.contains { !$0.isOwn && $0.cells[index] != nil }
        }
        let near = [
            own.cells.indices.last { $0 < rung && isKnown[$0] },
            own.cells.indices.first { $0 > rung && isKnown[$0] },
        ].compactMap { $0 }
        let marks = section.flatMap { column in near.compactMap { column.cells[$0]?.mark } }
        return said(
            "ladder-words-none", size, near.compactMap { own.cells[$0]?.label },
            marks.filter(chartMarks.contains))
    }

    private func said(
        _ phrase: String, _ size: SizeLadder.Cell, _ labels: [String], _ marks: [Int]
    ) -> Answer.Piece? {
        guard let last = labels.last else { return nil }
        let first = labels.dropLast().joined(separator: ", ")
        let list = first.isEmpty ? last : "\(first) \(phrases.say("and")) \(last)"
        return Answer.Piece(
            text: phrases.say(phrase, ["size": size.label, "sizes": list]), marks: Set(marks).sorted())
    }
}
