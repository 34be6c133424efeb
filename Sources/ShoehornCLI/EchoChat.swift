import Glibc

/// A chat that only repeats what it is told: the line editor's smallest user, and what its tests run.
package struct EchoChat {
    private static let completions = [
        "/help", "/why", "/sources", "/reset", "/quit",
        "Do they run small?", "Do they run wide?", "What size should I take?",
        "Gel-Kayano 14", "New Balance 530", "New Balance 574",
    ]

    private let editor: LineEditor
    private let prompt: String

    /// Makes a chat with the line editor.
    ///
    /// - Parameters:
    ///   - prompt: What stands before each line.
    ///   - environment: The environment variables, for the place of the history file.
    package init(prompt: String, environment: [String: String]) {
        editor = LineEditor(
            name: "shoehorn",
            historyFile: HistoryFile.defaultPath(environment: environment),
            completions: { line, wordStart in
                // In the middle of a line only names make sense.
                Self.completions.filter { wordStart == 0 || $0.contains("?") || !$0.hasPrefix("/") }
            }
        )
        self.prompt = LineEditor.markedPrompt(text: prompt, style: "1;36")
    }

    /// Repeats line after line until `/quit` or the end of input; `/wait` works until Ctrl-C.
    package func run() {
        while true {
            switch editor.read(prompt: prompt) {
            case .line("/quit"):
                return
            case .line("/wait"):
                work()
            case .line(let line):
                editor.remember(line)
                editor.save()
                print("you said: \(line)")
            case .interrupted:
                print("(interrupted)")
            case .endOfInput:
                print("bye")
                return
            }
        }
    }

    private func work() {
        print("working")
        while !editor.takeInterrupt() { usleep(1_000) }
        print("\nstopped")
    }
}
