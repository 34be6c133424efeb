/// What transcripts reach of the rules and what they do not, in words.
package struct CoverageReport: Sendable {
    private let coverage: Coverage
    private let rulesFolder: String

    package init(_ coverage: Coverage, rulesFolder: String) {
        self.coverage = coverage
        self.rulesFolder = rulesFolder
    }

    /// What is not reached, by name and place, then a line of figures for each kind.
    package var lines: [String] {
        var missing: [String] = []
        for item in CoverageItem.Kind.allCases.flatMap(coverage.missing) {
            missing.append(
                "\(rulesFolder)\(item.place.file):\(item.place.line): no transcript reaches \(name(item))")
        }
        let figures = CoverageItem.Kind.allCases.map { kind in
            let (reached, all) = coverage.count(kind)
            return "\(kind.title): \(reached) of \(all) (\(Self.percent(reached, all)) %)"
        }
        return missing + (missing.isEmpty ? [] : [""]) + figures
    }

    /// Kinds of which less than so many percent are reached.
    package func kinds(below percent: Int, among kinds: [CoverageItem.Kind]) -> [CoverageItem.Kind] {
        kinds.filter { kind in
            let (reached, all) = coverage.count(kind)
            return Self.percent(reached, all) < percent
        }
    }

    /// Rounded down, so that 100 means all.
    private static func percent(_ part: Int, _ all: Int) -> Int { all == 0 ? 100 : part * 100 / all }

    private func name(_ item: CoverageItem) -> String {
        switch item.kind {
        case .intents: "the intent \(item.name)"
        case .sentences: "the sentence \"\(item.name)\""
        case .rows: "the row \(item.name)"
        case .slots: "the question back \(item.name)"
        case .refusals: "the refusal \(item.name)"
        case .chart: "the chart row \(item.name)"
        }
    }
}
