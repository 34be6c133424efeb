import Conversation
import Glibc
import Rulebooks
import ShippedRules

/// What a question costs, by the number of intents.
struct ScalingFigures {
    /// This program, which measures each size in a process of its own: a size it has no memory for is only that.
    let bench: String
    private static let sizes = [50, 1000, 10_000, 100_000]
    private static let mostMemory = 6 << 30

    func measure(into report: inout Report) {
        var first: Double?
        for size in Self.sizes {
            let name = "a question at \(size) intents"
            guard let cost = cost(size) else {
                report.missing(name, "out of memory")
                continue
            }
            guard let first else {
                first = cost
                report.note(name, cost / 1000, "µs")
                continue
            }
            report.note(name, cost / 1000, "µs")
            report.atMost("  as a multiple of that at \(Self.sizes[0])", cost / first, "×", budget: 3)
        }
    }

    private func cost(_ size: Int) -> Double? {
        let path = "/tmp/shoehorn-bench-\(getpid())"
        defer { unlink(path) }
        guard let run = ChildRun.run(bench, ["scale", String(size)], output: path), run.status == 0,
            let file = fopen(path, "r")
        else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 64)
        guard fgets(&line, 64, file) != nil else { return nil }
        return atof(line)
    }

    /// In the process for one size: prints the nanoseconds of the median question.
    ///
    /// - Returns: The exit status.
    static func printCost(_ size: Int) -> Int32 {
        var limit = rlimit(rlim_cur: rlim_t(mostMemory), rlim_max: rlim_t(mostMemory))
        setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
        // Without this, running out of memory would first print a page of addresses.
        close(STDERR_FILENO)
        var rules = SyntheticRules(intentCount: size, seed: 3)
        guard let rulebook = try? Rulebook(reading: [rules.file()]) else { return 1 }
        var options = Learner.Options()
        options.passes = 0
        let english = EnglishWords(tabSeparated: ShippedRules.english())
        var learner = Learner(TrainingSet(rulebook), english: english, options: options)
        let assistant = Assistant(rulebook, model: learner.learn())
        let questions = rules.questions(2000)
        var times: [Double] = []
        for _ in 0..<3 {
            for question in questions {
                let stopwatch = Stopwatch()
                _ = assistant.respond(to: question, in: DialogueState())
                times.append(stopwatch.nanoseconds)
            }
        }
        Report.line(String(times.median))
        return 0
    }
}
