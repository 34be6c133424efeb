import ArgumentParser
import Glibc

/// The whole program but for its entry point.
package enum Program {
    /// Runs the command that the arguments ask for.
    ///
    /// - Parameter arguments: Without the program's name.
    /// - Returns: The exit status.
    package static func run(_ arguments: [String]) -> Int32 {
        do {
            if let asking = Asking(plain: arguments) {
                try asking.run()
                return ExitCode.success.rawValue
            }
            var command = try ShoehornCommand.parseAsRoot(arguments)
            try command.run()
            return ExitCode.success.rawValue
        } catch let status as ExitCode {
            return status.rawValue
        } catch {
            return report(error)
        }
    }

    /// Help and the version are errors too for the argument parser, but asked for.
    private static func report(_ error: any Error) -> Int32 {
        let status = ShoehornCommand.exitCode(for: error)
        let shell = Shell.standard()
        let message = ShoehornCommand.fullMessage(for: error)
        if !message.isEmpty { (status == .success ? shell.output : shell.errors).line(message) }
        do {
            try shell.finish(status)
            return status.rawValue
        } catch {
            return status == .success ? ExitCode.failed.rawValue : status.rawValue
        }
    }
}
