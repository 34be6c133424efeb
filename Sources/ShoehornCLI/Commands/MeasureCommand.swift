import ArgumentParser
import Conversation
import ShippedRules

/// How well people are understood.
struct MeasureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure",
        abstract: "Measure how well questions are understood.",
        discussion: """
            Examples:
              shoehorn measure Questions/*.jsonl              labelled questions; Questions/README.md has the format
              shoehorn measure --typos 2 questions.jsonl      the same with two slips in every question
              shoehorn measure --folds --rules Rules/my-shoe  each ask line, by rules learnt without it
              shoehorn measure --unanswered log.jsonl         what batch could not answer, by wording
              shoehorn measure --train a.tsv --test b.tsv     lines of id, intent and text, without any rules

            Without a file, --folds is measured. Exit status 1 below --require, 65 for a file that
            cannot be used, 66 for one that is missing.
            """)

    @OptionGroup var rules: RulesOptions
    @OptionGroup var options: MeasureOptions

    @Argument(help: "Files of labelled questions, an object a line.", completion: .file())
    var files: [String] = []

    func validate() throws {
        let modes = [!files.isEmpty, options.folds != nil, options.unanswered != nil, options.train != nil]
        if modes.count(where: { $0 }) > 1 {
            throw ValidationError("Files, --folds, --unanswered and --train are measured one at a time.")
        }
        if (options.train == nil) != (options.test == nil) {
            throw ValidationError("--train and --test go together.")
        }
        if options.train == nil, options.out != nil || options.multi {
            throw ValidationError("--out and --multi go with --train.")
        }
        if let folds = options.folds, folds < 2 { throw ValidationError("--folds takes a number from 2 up.") }
        if let typos = options.typos {
            guard !files.isEmpty else {
                throw ValidationError("--typos goes with files of labelled questions.")
            }
            guard typos >= 0 else { throw ValidationError("--typos takes a number from 0 up.") }
        }
        if let require = options.require {
            guard options.unanswered == nil else {
                throw ValidationError("--require has nothing to hold here.")
            }
            guard (0...100).contains(require) else { throw ValidationError("--require takes 0 to 100.") }
        }
    }

    func run() throws {
        let shell = Shell.standard()
        let isEnough: Bool
        do {
            isEnough = try measure(shell)
        } catch let fault as InputFault {
            shell.complain(fault.description)
            throw fault.isMissing ? ExitCode.missing : ExitCode.unusable
        } catch let fault as WritingFault {
            shell.complain(fault.description)
            throw ExitCode.failed
        }
        try shell.finish(isEnough ? .success : .failed)
    }

    /// - Returns: Whether what is required was reached.
    private func measure(_ shell: Shell) throws -> Bool {
        if let train = options.train, let test = options.test {
            return try PlainMeasuring(options: options).run(train: train, test: test, shell)
        }
        if let log = options.unanswered {
            let lines = try TextLines(of: log)
            let faults = UnansweredMeasuring(try shell.assistant(rules), options).run(lines, shell)
            if faults > 0 { throw ExitCode.unusable }
            return true
        }
        let measuring = QuestionMeasuring(options: options)
        guard files.isEmpty else {
            // Files first: what is wrong with them need not wait for the rules.
            let read = try files.map { ($0, try LabelledFile.read($0)) }
            return measuring.run(read, try shell.assistant(rules), shell.output)
        }
        return measuring.runFolds(try shell.wholeRulebook(rules), shell.output)
    }
}
