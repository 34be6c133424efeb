import ArgumentParser
import Transcripts

/// Whether to count the rules that transcripts reach, and how many they must.
struct CoverageOptions: ParsableArguments {
    @Flag(help: "List the rules that no transcript reaches.")
    var coverage = false

    @Option(
        help: ArgumentHelp(
            "With --coverage: fail below so many percent, of everything or of intents, sentences, rows, slots, "
                + "refusals or chart.", valueName: "[kind=]percent"))
    var require: [CoverageRequirement] = []

    func validate() throws {
        if !require.isEmpty, !coverage { throw ValidationError("--require needs --coverage.") }
    }

    /// Reports, if asked to.
    ///
    /// - Returns: Whether enough is reached.
    func run(_ replayer: Replayer, _ transcripts: [Transcript], _ folder: String, _ output: Output) -> Bool {
        guard coverage else { return true }
        var coverage = Coverage(replayer.assistant.rulebook)
        for transcript in transcripts {
            replayer.forEachTurn(of: transcript) { _, turn in coverage.add(turn) }
        }
        let report = CoverageReport(coverage, rulesFolder: folder)
        output.line("")
        for line in report.lines { output.line(line) }
        var isReached = true
        for requirement in require {
            for kind in report.kinds(below: requirement.percent, among: requirement.kinds) {
                output.line("Less than \(requirement.percent) % of \(kind.title) are reached.")
                isReached = false
            }
        }
        return isReached
    }
}
