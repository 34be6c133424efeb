import Glibc

/// The environment variables that count here.
struct Environment {
    private let variables: [String: String]

    init(_ variables: [String: String]) {
        self.variables = variables
    }

    /// Those of this process.
    static var current: Environment {
        let names = ["HOME", "XDG_STATE_HOME", "NO_COLOR", "TERM"]
        let pairs = names.compactMap { name in getenv(name).map { (name, String(cString: $0)) } }
        return Environment(Dictionary(pairs) { $1 })
    }

    subscript(name: String) -> String? { variables[name] }

    /// All of them.
    var all: [String: String] { variables }
}
