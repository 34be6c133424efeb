/// What no transcript would notice, in words.
package struct MutationReport: Sendable {
    /// Of each kind only so many are listed, unless all are wanted.
    private static let shown = 20

    private var tried: [Mutant.Kind: Int] = [:]
    private var unnoticed: [Mutant] = []
    private let rulesFolder: String

    package init(rulesFolder: String) {
        self.rulesFolder = rulesFolder
    }

    /// Takes in what came of a change.
    package mutating func add(_ mutant: Mutant, isNoticed: Bool) {
        tried[mutant.kind, default: 0] += 1
        if !isNoticed { unnoticed.append(mutant) }
    }

    /// The report.
    ///
    /// - Parameters:
    ///   - seconds: How long it took, as text.
    ///   - slowCount: How many changes there are that take learning anew; only some of them were tried.
    ///   - showsAll: Whether to list everything.
    package func lines(seconds: String, slowCount: Int, showsAll: Bool) -> [String] {
        var lines: [String] = []
        for kind in Mutant.Kind.allCases {
            let own = unnoticed.filter { $0.kind == kind }
            for mutant in own.prefix(showsAll ? own.count : Self.shown) {
                lines.append(
                    "\(rulesFolder)\(mutant.place.file):\(mutant.place.line): \(mutant.text) "
                        + "and no conversation would notice")
            }
            if !showsAll, own.count > Self.shown {
                lines.append("… and \(own.count - Self.shown) more \(kind.title); --all lists them")
            }
        }
        if !lines.isEmpty { lines.append("") }
        for kind in Mutant.Kind.allCases {
            guard let all = tried[kind] else { continue }
            let missed = unnoticed.count { $0.kind == kind }
            lines.append("\(kind.title): \(all - missed) of \(all) noticed")
        }
        let all = tried.values.reduce(0, +)
        lines.append("\(all) changes tried in \(seconds) s, \(all - unnoticed.count) noticed.")
        let slow = tried[.example] ?? 0
        lines.append(
            "Of \(slowCount) changes that take learning anew \(slow) were tried; words for things were dropped "
                + "without learning anew.")
        return lines
    }
}
