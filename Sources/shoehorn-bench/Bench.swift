import Glibc
import Rulebooks
import ShippedRules

/// Measures the release build against its budgets.
///
/// Usage: `shoehorn-bench [PROGRAM]`. The exit status is 1 if a budget was not kept.
@main
enum Bench {
    static func main() {
        var arguments = CommandLine.arguments.dropFirst()
        if arguments.first == "scale", let size = arguments.dropFirst().first.flatMap({ Int($0) }) {
            exit(ScalingFigures.printCost(size))
        }
        let bench = CommandLine.arguments[0]
        let folder = bench.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        let program = arguments.popFirst() ?? (folder + ["shoehorn"]).joined(separator: "/")
        let files = ShippedRules.rulebookFiles()
        guard let rulebook = try? Rulebook(reading: files) else {
            Report.line("the rules inside this program have a fault")
            exit(65)
        }
        var report = Report()
        // First what needs little memory: that of this program counts as its children's.
        let asks = rulebook.intents.flatMap { $0.asks.map(\.text) }
        ProgramFigures(program: program, asks: asks).measure(into: &report)
        ReadingFigures(files: files).measure(into: &report)
        ScalingFigures(bench: bench).measure(into: &report)
        exit(report.isOver ? 1 : 0)
    }
}
