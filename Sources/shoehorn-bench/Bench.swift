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
        var report = Report()
        // First what needs little memory: that of this program counts as its children's.
        ProgramFigures(program: program, asks: asks(in: files)).measure(into: &report)
        ReadingFigures(files: files).measure(into: &report)
        ScalingFigures(bench: bench).measure(into: &report)
        exit(report.isOver ? 1 : 0)
    }

    /// The examples of all intents, found line by line, since a whole rulebook would take memory.
    private static func asks(in files: [SourceFile]) -> [String] {
        files.filter { $0.name.hasPrefix("intents/") }.flatMap { file in
            String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
                let words = line.split(separator: " ", maxSplits: 1)
                return words.first == "ask" ? words.last.map { String($0.drop { $0 == " " }) } : nil
            }
        }
    }
}
