import Foundation

/// A Python that can read TAP and JUnit's XML.
enum PythonWithParsers {
    /// Its path, if there is one.
    static let path: String? = {
        let root = "\(#filePath)".split(separator: "/").dropLast(4).map { "/" + $0 }.joined()
        return ["\(root)/.build/parsers/bin/python3", "/usr/bin/python3"].first { path in
            FileManager.default.isExecutableFile(atPath: path)
                && (try? launch(path, "import junitparser, tap", "")).map { $0.status == 0 } ?? false
        }
    }()

    /// Runs a program with some input.
    static func launch(
        _ python: String, _ program: String, _ input: String
    ) throws -> (status: Int32, output: String) {
        let process = Process()
        let (source, sink) = (Pipe(), Pipe())
        process.executableURL = URL(filePath: python)
        process.arguments = ["-W", "ignore", "-c", program]
        process.environment = ["PYTHONIOENCODING": "utf-8"]
        (process.standardInput, process.standardOutput, process.standardError) = (source, sink, Pipe())
        try process.run()
        try source.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try source.fileHandleForWriting.close()
        let output = try sink.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
