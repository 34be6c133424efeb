import Conversation

/// A chat with somebody at a keyboard.
struct TerminalChat {
    private var session: ChatSession
    private let color: ColorChoice
    private let environment: Environment
    private let output: Output

    init(_ session: ChatSession, color: ColorChoice, environment: Environment, output: Output) {
        self.session = session
        self.color = color
        self.environment = environment
        self.output = output
    }

    /// Talks until `/quit`, a farewell, Ctrl-D, or the terminal goes away.
    mutating func run() {
        let invitation = ChatInvitation(session.assistant.rulebook)
        let editor = LineEditor(
            name: "shoehorn", historyFile: HistoryFile.defaultPath(environment: environment.all),
            completions: { invitation.completions(lineUpToCursor: $0, wordStart: $1) })
        defer { editor.save() }
        show(renderer.text(invitation.welcome))
        let isColored = color.isColored(isTerminal: true, environment: environment)
        let prompt = LineEditor.markedPrompt(text: "> ", style: isColored ? "1;36" : "")
        while !output.isBroken {
            switch editor.read(prompt: prompt) {
            case .line(let line) where line.allSatisfy(\.isWhitespace): continue
            case .line(let line):
                editor.remember(line)
                editor.save()
                guard answer(line) else { return }
            case .interrupted: continue
            case .endOfInput: return
            }
        }
    }

    /// - Returns: Whether the chat goes on.
    private mutating func answer(_ line: String) -> Bool {
        let reply = session.reply(to: line)
        if let text = reply.text(renderer) { show(text + (reply.endsChat ? "" : "\n")) }
        return !reply.endsChat
    }

    /// Made anew for every answer, as the window may have been resized.
    private var renderer: ScreenRenderer { .standardOutput(color, environment) }

    private func show(_ text: String) {
        output.line(text)
        // readline writes to the same terminal, past this buffer.
        output.flush()
    }
}
