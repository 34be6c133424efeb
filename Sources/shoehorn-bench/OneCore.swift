import Glibc

/// Runs a program on a single core, by `taskset`.
enum OneCore {
    static func run(_ program: String, _ arguments: [String], input: String) -> ChildRun? {
        ChildRun.run("/usr/bin/taskset", ["-c", core, program] + arguments, input: input)
    }

    /// The first core that this program may use.
    private static var core: String {
        guard let file = fopen("/proc/self/status", "r") else { return "0" }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 4096)
        while fgets(&line, Int32(line.count), file) != nil {
            let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            guard text.hasPrefix("Cpus_allowed_list:") else { continue }
            let number = text.drop { !$0.isNumber }.prefix { $0.isNumber }
            return String(number)
        }
        return "0"
    }
}
