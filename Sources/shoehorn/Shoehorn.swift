import Glibc
import ShoehornCLI

/// The program.
@main
enum Shoehorn {
    static func main() {
        exit(Program.run(Array(CommandLine.arguments.dropFirst())))
    }
}
