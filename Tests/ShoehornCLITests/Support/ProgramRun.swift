import Foundation

/// A run of the built `shoehorn` without a terminal, from start to end.
struct ProgramRun {
    let status: Int32
    let output: String
    let errors: String

    /// Runs the program.
    ///
    /// - Parameters:
    ///   - arguments: Without the program's name.
    ///   - input: The bytes of standard input.
    ///   - rules: Put into a folder that `--rules` names; nil for the program's own.
    ///   - variables: Environment variables beside those that are always the same.
    init(
        _ arguments: [String], input: [UInt8] = [], rules: [String: String]? = nil,
        variables: [String: String] = [:]
    ) throws {
        let folder = try TemporaryFolder()
        var arguments = arguments
        if let rules {
            let path = try folder.add(rules, below: "rules")
            arguments += ["--rules", path]
        }
        let names = ["in", "out", "err"].map { folder.path + "/" + $0 }
        try Data(input).write(to: URL(fileURLWithPath: names[0]))
        for name in names.dropFirst() { try Data().write(to: URL(fileURLWithPath: name)) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try BuiltPrograms.path(of: "shoehorn"))
        process.arguments = arguments
        process.environment = PseudoTerminalTests.environment(in: folder).merging(variables) { $1 }
        process.standardInput = FileHandle(forReadingAtPath: names[0])
        process.standardOutput = FileHandle(forWritingAtPath: names[1])
        process.standardError = FileHandle(forWritingAtPath: names[2])
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus
        output = try String(contentsOfFile: names[1], encoding: .utf8)
        errors = try String(contentsOfFile: names[2], encoding: .utf8)
    }

    /// Runs the program on the tiny rule base.
    init(tiny arguments: [String], input: String = "", variables: [String: String] = [:]) throws {
        try self.init(arguments, input: Array(input.utf8), rules: TinyRules.texts, variables: variables)
    }
}
