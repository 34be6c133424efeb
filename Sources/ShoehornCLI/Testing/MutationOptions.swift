import ArgumentParser
import Conversation
import Glibc
import Rulebooks
import ShippedRules
import Transcripts

/// Whether to try changes of the rules, and which.
struct MutationOptions: ParsableArguments {
    @Flag(help: "Change one rule at a time, and list the changes that no transcript notices.")
    var mutate = false

    @Option(
        help: ArgumentHelp(
            "With --mutate: how many synonyms, spellings and examples to drop, each of which takes learning anew.",
            valueName: "count"))
    var relearn = 2

    @Flag(help: "With --mutate: list all that nobody notices, not only the first of each kind.")
    var all = false

    /// Tries them and reports.
    func run(_ tested: TestedRules, _ transcripts: [Transcript], _ output: Output) {
        let start = Self.now()
        let test = MutationTest(tested.assistant, transcripts)
        let mutants = Mutants(of: tested.assistant.rulebook, sample: relearn)
        var report = MutationReport(rulesFolder: tested.folder)
        let english = EnglishWords(tabSeparated: ShippedRules.english())
        // The slow ones first, so that no core has to wait for the last of them.
        let ordered = mutants.slow + mutants.quick
        let noticed = AllCores.map(count: ordered.count) { index in
            guard index < mutants.slow.count else { return test.isNoticed(ordered[index]) }
            return test.isNoticed(ordered[index]) { rulebook in
                var learner = Learner(TrainingSet(rulebook), english: english)
                return learner.learn()
            }
        }
        for index in Array(mutants.slow.count..<ordered.count) + Array(0..<mutants.slow.count) {
            report.add(ordered[index], isNoticed: noticed[index])
        }
        let tenths = (Self.now() - start) / 100_000_000
        let seconds = "\(tenths / 10).\(tenths % 10)"
        output.line("")
        for line in report.lines(seconds: seconds, slowCount: mutants.slowCount, showsAll: all) {
            output.line(VisibleText.of(line))
        }
    }

    /// A clock that only goes forward, in nanoseconds.
    private static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
