import ArgumentParser

/// The exit statuses of every command, beside 0 for done and 64 for wrong usage.
extension ExitCode {
    /// A check found an error, `ask` could not answer, or output could not be written.
    static let failed = ExitCode(1)
    /// Input or rules that cannot be used.
    static let unusable = ExitCode(65)
    /// A named file or folder is missing.
    static let missing = ExitCode(66)
}
