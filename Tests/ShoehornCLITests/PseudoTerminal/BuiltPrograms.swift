import Glibc

/// The programs of this package, as built together with the tests.
enum BuiltPrograms {
    /// The path of a program.
    ///
    /// They are looked for beside the test program; `SHOEHORN_PROGRAMS` names another folder, to test a
    /// release build.
    ///
    /// - Throws: `PseudoTerminalError` when it has not been built.
    static func path(of name: String) throws -> String {
        let folder = getenv("SHOEHORN_PROGRAMS").map { String(cString: $0) } ?? folderOfTests
        let path = "\(folder)/\(name)"
        guard access(path, X_OK) == 0 else { throw PseudoTerminalError(description: "\(path) is not there") }
        return path
    }

    private static var folderOfTests: String {
        guard let path = realpath("/proc/self/exe", nil) else { return "." }
        defer { free(path) }
        return String(cString: dirname(path))
    }
}
