import ArgumentParser
import Glibc

/// The question that stands in standard input; line ends in it count as spaces.
enum StandardInputQuestion {
    /// Reads it, or complains and throws the exit status.
    static func read(_ shell: Shell) throws -> String {
        guard isatty(STDIN_FILENO) == 0 else {
            throw ValidationError("There is no question. Try: shoehorn ask do they stretch")
        }
        var reader = LineReader(descriptor: STDIN_FILENO)
        var lines: [String] = []
        var size = 0
        while let line = reader.next() {
            do throws(JSONFault) {
                guard case .bytes(let range) = line else { throw .tooLong }
                size += range.count + 1
                guard size <= LineReader.limit + 1 else { throw .tooLong }
                lines.append(try BatchRequest(plain: reader.bytes.span.extracting(range)).text)
            } catch {
                shell.complain("cannot use standard input: line \(reader.count): " + error.message)
                throw ExitCode.unusable
            }
        }
        let status = shell.statusOfReading(reader)
        if status != .success { throw status }
        return lines.joined(separator: " ")
    }
}
