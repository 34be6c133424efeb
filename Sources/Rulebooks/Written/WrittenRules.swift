/// A rule base as written: blocks in the order of file names and lines, and the CSV files they name.
struct WrittenRules {
    private(set) var blocks: [WrittenBlock] = []
    /// CSV files by name.
    private(set) var files: [String: SourceFile] = [:]
    private(set) var problems: [Problem] = []

    /// Reads the `.rules` files and keeps the CSV files for the blocks that name them.
    ///
    /// Files may come in any order; the order of a folder's listing decides nothing.
    init(_ sources: [SourceFile]) {
        for source in sources.sorted(by: { $0.name < $1.name }) {
            switch Text.ending(of: source.name) {
            case "rules":
                guard TextFaults.check(source, reporting: &problems) else { continue }
                let reader = RulesReader(source)
                blocks += reader.blocks
                problems += reader.problems
            case "csv": files[source.name] = source
            case "md": continue
            case let ending:
                problems.report(.unknownEnding(ending), at: Place(file: source.name, line: 1, column: 1))
            }
        }
        if blocks.isEmpty, problems.isEmpty {
            let file = sources.map(\.name).min() ?? "rules"
            problems.report(.emptyRuleBase, at: Place(file: file, line: 1, column: 1))
        }
        checkNames()
    }

    private mutating func checkNames() {
        var first: [BlockKind: [String: Place]] = [:]
        for block in blocks {
            block.checkKeys(reporting: &problems)
            if let other = first[block.kind, default: [:]].updateValue(block.place, forKey: block.name) {
                problems.report(
                    .duplicateName(kind: block.kind.rawValue, name: block.name, first: other), at: block.place
                )
                first[block.kind]?[block.name] = other
            }
        }
    }
}
