import ArgumentParser
import Conversation
import Glibc
import Transcripts

/// Writes a conversation down while it goes on, each turn at once, so that nothing is lost however it ends.
final class TranscriptRecorder {
    private let path: String
    private let file: Int32
    private let output: Output
    private let errors: Output
    private var writer: TranscriptWriter

    private init(_ path: String, _ file: Int32, _ writer: TranscriptWriter, errors: Output) {
        self.path = path
        self.file = file
        self.writer = writer
        self.errors = errors
        output = Output(descriptor: file)
    }

    /// Opens a new file, or complains and throws the exit status.
    static func open(_ path: String, _ assistant: Assistant, _ shell: Shell) throws -> TranscriptRecorder {
        let file = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard file >= 0 else {
            shell.complain(WritingFault.system(path: path, code: errno).description)
            throw ExitCode.failed
        }
        return TranscriptRecorder(path, file, TranscriptWriter(assistant.rulebook), errors: shell.errors)
    }

    /// Writes a turn; the first time that fails, it says so, and the chat goes on.
    func record(_ turn: Turn) {
        guard !output.isBroken else { return }
        output.line(String(writer.text(turn).dropLast()))
        output.flush()
        if case .failed(let code) = output.failure {
            errors.line("shoehorn: " + WritingFault.system(path: path, code: code).description)
        }
    }

    func close() {
        Glibc.close(file)
    }
}
