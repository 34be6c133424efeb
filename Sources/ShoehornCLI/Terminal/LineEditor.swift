import CReadline
import Glibc

/// Reads lines from a terminal with GNU readline: editing, history, completion, Ctrl-C.
///
/// readline keeps its state in global variables, so a program makes one editor, before it starts any thread,
/// and uses it on one thread. It is for terminals: on a pipe readline would echo its prompt and the whole
/// input, so ask `isPossible` first.
///
/// From its making on the editor takes SIGINT for itself; see `takeInterrupt()` for work that Ctrl-C should
/// end. A child process inherits the blocked signal and has to unblock it.
final class LineEditor {
    /// Where lines are kept from one run to the next, if anywhere.
    let history: HistoryFile?
    /// Lines remembered since the history file was last written, oldest first.
    var unsavedLines: [String] = []

    private static let utf8Locale = "C.UTF-8"

    /// True when both ends are a terminal, so that there is somebody to edit lines.
    static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

    /// Makes the program's line editor and reads the history file.
    ///
    /// - Parameters:
    ///   - name: The program's name, for `$if` lines in the user's `~/.inputrc`.
    ///   - historyFile: The path of the history file, or nil to forget everything at the end.
    ///   - historyLimit: How many lines are kept, in memory and in the file.
    ///   - completions: Called at Tab with the line up to the cursor and the UTF-8 offset in it at which the
    ///     last word begins. Each string returned is offered in place of the longest end of that line, from
    ///     the start of a word on, with which it begins, whatever the case; a string that fits nowhere is
    ///     left out. Where a new word could begin every string fits, so only those that make sense there
    ///     should be returned. It may be called more than once for one Tab.
    init(
        name: String,
        historyFile: String?,
        historyLimit: Int = 1000,
        completions: @escaping @Sendable (_ lineUpToCursor: String, _ wordStart: Int) -> [String]
    ) {
        history = historyFile.map { HistoryFile(path: $0, limit: historyLimit) }
        Self.chooseCharacterEncoding()
        // readline keeps the pointer for good, so the copy is never freed.
        creadline_set_name(strdup(name))
        // Before ~/.inputrc is read, so that the user's own choice stands.
        rl_variable_bind("show-all-if-ambiguous", "on")
        Self.takeSignals()
        Self.installCompletion(completions)
        rl_initialize()
        loadHistory(limit: historyLimit)
    }

    deinit {
        Self.returnSignals()
    }

    /// Shows the prompt and lets the user edit one line.
    ///
    /// The cursor is at the start of a fresh screen line afterwards, whatever the outcome. The line is not
    /// remembered; `remember(_:)` does that.
    ///
    /// - Parameter prompt: What to show; escape sequences in it have to be marked, as `markedPrompt` does, or
    ///   readline miscounts its width and wraps long lines wrongly.
    /// - Returns: The line, or why there is none.
    func read(prompt: String) -> LineRead {
        let mask = Self.startReading()
        defer { Self.restore(mask) }
        // The window may have been resized while nobody was listening.
        rl_reset_screen_size()
        let typed = readline(prompt)
        defer { free(typed) }
        if Self.isInterrupted { return .interrupted }
        guard let typed else {
            rl_crlf()
            fflush(creadline_output())
            return .endOfInput
        }
        return .line(Self.singleLine(String(cString: typed)))
    }

    /// Text for a prompt in a style, with the escape sequences marked as taking no room.
    ///
    /// - Parameters:
    ///   - text: What is seen.
    ///   - style: The parameters of an ANSI "select graphic rendition" sequence, such as `1;36`; empty for
    ///     none.
    /// - Returns: The marked text.
    static func markedPrompt(text: String, style: String) -> String {
        guard !style.isEmpty else { return text }
        // readline's RL_PROMPT_START_IGNORE and RL_PROMPT_END_IGNORE, which are not imported into Swift.
        return "\u{1}\u{1B}[\(style)m\u{2}\(text)\u{1}\u{1B}[0m\u{2}"
    }

    /// Makes one line of a text: what breaks lines, or ends a C string, becomes a space.
    static func singleLine(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D || $0 == 0 }) else { return text }
        return String(text.map { $0.isNewline || $0 == "\0" ? " " : $0 })
    }

    /// Makes characters UTF-8, whatever the user's locale; nothing else of the locale is taken over.
    ///
    /// Without that readline would edit bytes, and a backspace would leave half a letter. It reads the
    /// environment afresh for each line, so the environment has to be changed as well.
    private static func chooseCharacterEncoding() {
        setlocale(LC_CTYPE, "")
        let encoding = nl_langinfo(nl_item(CODESET)).map { String(cString: $0) }
        guard encoding != "UTF-8", setlocale(LC_CTYPE, utf8Locale) != nil else { return }
        setenv("LC_ALL", utf8Locale, 1)
    }
}
