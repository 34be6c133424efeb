import ArgumentParser
import Conversation
import Glibc
import Rulebooks

/// What every command works with: where text goes, and how complaints are made.
struct Shell {
    let output: Output
    let errors: Output
    let environment: Environment

    /// The process's own, or one that writes each line at once if asked for.
    static func standard(isLineBuffered: Bool? = nil) -> Shell {
        // Whoever reads has the right to stop; writing then fails, which Output notices.
        signal(SIGPIPE, SIG_IGN)
        return Shell(
            output: Output(descriptor: STDOUT_FILENO, isLineBuffered: isLineBuffered),
            errors: Output(descriptor: STDERR_FILENO, isLineBuffered: true), environment: .current)
    }

    /// An assistant for a rule base, or a complaint and an exit status.
    func assistant(_ rules: RulesOptions) throws -> Assistant { try assistant(rules: rules.folder) }

    /// An assistant for the rule base in a folder, or for the one inside the program; or a complaint and an exit status.
    func assistant(rules folder: String?) throws -> Assistant {
        do throws(LoadingFault) {
            return try RuleBaseLoader.assistant(rules: folder) { announceLearning($0, from: folder) }
        } catch {
            throw status(of: error)
        }
    }

    /// A rule base with all its examples, which the one inside the program otherwise does without.
    func wholeRulebook(_ rules: RulesOptions) throws -> Rulebook {
        do throws(LoadingFault) {
            return try RuleBaseLoader.wholeRulebook(rules: rules.folder)
        } catch {
            throw status(of: error)
        }
    }

    /// The model of a rule base; says so where it must be learnt first.
    func model(of rulebook: Rulebook, in folder: String?) -> IntentModel {
        RuleBaseLoader.model(of: rulebook, in: folder) { announceLearning($0, from: folder) }
    }

    /// Says on a terminal why nothing happens for a while, and how to have that only once.
    private func announceLearning(_ exampleCount: Int, from folder: String?) {
        guard exampleCount >= Self.manyExamples, isatty(STDERR_FILENO) == 1, let folder else { return }
        complain(
            "learning from \(exampleCount) examples, which takes a moment; "
                + "“shoehorn learn --rules \(folder)” keeps what is learnt")
    }

    /// From so many examples on learning takes more than a second.
    private static let manyExamples = 5000

    /// Complains about what is wrong with a rule base.
    private func status(of fault: LoadingFault) -> ExitCode {
        switch fault {
        case .file(let fault):
            complain(fault.description)
            return .missing
        case .rules(let problems):
            errors.line(problems.description)
            return .unusable
        }
    }

    /// Writes a complaint.
    func complain(_ text: String) {
        errors.line("shoehorn: " + VisibleText.of(text))
    }

    /// Writes what is left, and throws the status if it is not 0.
    func finish(_ status: ExitCode = .success) throws {
        output.flush()
        if case .failed(let code) = output.failure {
            complain("cannot write: " + String(cString: strerror(code)))
            throw ExitCode.failed
        }
        if status != .success { throw status }
    }

    /// Complains if reading ended with an error.
    ///
    /// - Returns: The status that follows from it.
    func statusOfReading(_ reader: LineReader) -> ExitCode {
        guard let code = reader.failure else { return .success }
        complain("cannot read standard input: " + String(cString: strerror(code)))
        return .unusable
    }
}
