import ArgumentParser
import CReadline
import Glibc

/// The whole program but for its entry point.
package enum Program {
    /// Freed blocks up to this size, in bytes, are kept for the next ones.
    private static let mostKept: Int32 = 4 << 20

    /// Runs the command that the arguments ask for.
    ///
    /// - Parameter arguments: Without the program's name.
    /// - Returns: The exit status.
    package static func run(_ arguments: [String]) -> Int32 {
        // A large block given back only to ask for the next costs a page fault for every 4 KB: a seventh of the start.
        creadline_keep_freed_memory(mostKept)
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
