import Rulebooks

/// The rows of the size chart that are known; nothing is ever worked out between them.
package struct SizeChart: Sendable {
    /// A size on another scale, and the chart that says so.
    package struct Equivalent: Sendable, Equatable {
        /// The chart's column, such as `eu`.
        package let system: String
        package let tenths: Int
        /// How the chart is called.
        package let chart: String
    }

    private struct Line: Sendable {
        let side: String
        let sizes: [(system: String, tenths: Int)]
        let chart: String
    }

    private let lines: [Line]
    /// The systems that have a column, in its order.
    package let systems: [String]

    init(_ table: DecisionTable?) {
        guard let table else {
            lines = []
            systems = []
            return
        }
        let systems = table.outputs.filter { $0 != "table" && $0 != "chart" }
        self.systems = systems
        lines = table.rows.map { row in
            let sizes = systems.compactMap { system in
                Scales.tenths(table.output(system, of: row)).map { (system: system, tenths: $0) }
            }
            // A name such as `men-cm` is one more chart for the same side.
            let side = table.output("table", of: row).split(separator: "-").first.map(String.init) ?? ""
            return Line(side: side, sizes: sizes, chart: table.output("chart", of: row))
        }
    }

    /// Whom the charts are for, such as `men`, in the order of their rows.
    var sides: [String] {
        lines.reduce(into: []) { sides, line in
            if !sides.contains(line.side) { sides.append(line.side) }
        }
    }

    /// The sizes of a system that the charts of one side have, in order.
    func sizes(system: String, side: String) -> [Int] {
        let sizes = lines.filter { $0.side == side }.flatMap(\.sizes).filter { $0.system == system }
        return Set(sizes.map(\.tenths)).sorted()
    }

    /// What the charts of one side say about a size, a system each, in the order of their columns.
    package func equivalents(of tenths: Int, system: String, side: String) -> [Equivalent] {
        var found: [Equivalent] = []
        for line in lines where line.side == side {
            guard line.sizes.contains(where: { $0.system == system && $0.tenths == tenths }) else { continue }
            for size in line.sizes where size.system != system {
                guard !found.contains(where: { $0.system == size.system }) else { continue }
                found.append(Equivalent(system: size.system, tenths: size.tenths, chart: line.chart))
            }
        }
        return found
    }
}
