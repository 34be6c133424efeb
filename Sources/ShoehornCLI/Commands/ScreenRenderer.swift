import Conversation
import Glibc

/// Lays text out as it suits the place it goes to: a terminal, or a pipe or file.
enum ScreenRenderer {
    case plain
    case terminal(TerminalRenderer)

    /// Lines wider than this are tiring to read, however wide the window is.
    private static let widest = 96

    /// For standard output as it is now.
    static func standardOutput(_ color: ColorChoice, _ environment: Environment) -> ScreenRenderer {
        let isTerminal = isatty(STDOUT_FILENO) == 1
        let isColored = color.isColored(isTerminal: isTerminal, environment: environment)
        guard isTerminal || isColored else { return .plain }
        let width = isTerminal ? min(columns(), widest) : nil
        return .terminal(TerminalRenderer(width: width, isColored: isColored))
    }

    func text(_ answer: Answer) -> String {
        switch self {
        case .plain: PlainRenderer().text(answer)
        case .terminal(let renderer): renderer.text(answer)
        }
    }

    func text(_ explanation: Explanation) -> String {
        switch self {
        case .plain: PlainRenderer().text(explanation)
        case .terminal(let renderer): renderer.text(explanation)
        }
    }

    /// An answer and, on a terminal, a ladder in it.
    func text(_ answer: Answer, _ ladder: SizeLadder, isOpen: Bool, inWords: Bool) -> String {
        switch self {
        case .plain: PlainRenderer().text(answer)
        case .terminal(let renderer): renderer.text(answer, ladder, isOpen: isOpen, inWords: inWords)
        }
    }

    /// A ladder by itself; without a terminal always in words.
    func text(_ ladder: SizeLadder, inWords: Bool) -> String {
        switch self {
        case .plain: PlainRenderer().text(ladder)
        case .terminal(let renderer): renderer.text(ladder, inWords: inWords)
        }
    }

    /// A remark of the program's own.
    func text(_ remark: String) -> String {
        switch self {
        case .plain: VisibleText.of(remark)
        case .terminal(let renderer): renderer.text(remark)
        }
    }

    /// The terminal's width; 80 where it does not know.
    private static func columns() -> Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}
