import ArgumentParser

/// What to measure, and how to report it.
struct MeasureOptions: ParsableArguments {
    @Option(
        name: .customLong("folds"), defaultAsFlag: 5,
        help: ArgumentHelp(
            "Cut the rules' ask lines into parts, and answer each by the others.", valueName: "n"))
    var folds: Int?

    @Option(
        help: ArgumentHelp("Group what has no answer in this output of batch.", valueName: "log.jsonl"),
        completion: .file())
    var unanswered: String?

    @Option(help: ArgumentHelp("Learn from these lines alone.", valueName: "tsv"), completion: .file())
    var train: String?

    @Option(
        help: ArgumentHelp("Measure what --train taught on these.", valueName: "tsv"), completion: .file())
    var test: String?

    @Option(help: ArgumentHelp("Write what --test was taken for.", valueName: "tsv"), completion: .file())
    var out: String?

    @Flag(help: "A line of --test may ask several things.")
    var multi = false

    @Option(help: ArgumentHelp("Put this many slips into every question.", valueName: "n"))
    var typos: Int?

    @Option(help: ArgumentHelp("Take other slips than those of 0.", valueName: "n"))
    var seed: UInt64 = 0

    @Option(help: ArgumentHelp("Fail where fewer are right in any file.", valueName: "percent"))
    var require: Double?

    @Flag(help: "Leave out the single misses.")
    var summary = false

    @Flag(help: "Write an object a line.")
    var json = false

    /// Whether a share of right answers is enough.
    func isEnough(_ percentRight: Double) -> Bool { require.map { percentRight >= $0 } ?? true }
}
