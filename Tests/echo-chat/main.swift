import Glibc
import ShoehornCLI

var environment: [String: String] = [:]
for name in ["XDG_STATE_HOME", "HOME"] {
    if let value = getenv(name) { environment[name] = String(cString: value) }
}
EchoChat(prompt: CommandLine.arguments.dropFirst().first ?? "> ", environment: environment).run()
