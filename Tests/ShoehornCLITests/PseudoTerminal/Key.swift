/// Keys that are not letters, as an xterm sends them.
enum Key {
    /// The Enter key.
    static let enter = "\r"
    /// The Tab key.
    static let tab = "\t"
    /// The key that erases the character before the cursor.
    static let backspace = "\u{7F}"
    /// The Esc key, which also begins what other keys send.
    static let escape = "\u{1B}"
    /// The arrow key that goes back in the history.
    static let up = "\u{1B}[A"
    /// The arrow key that goes forward in the history.
    static let down = "\u{1B}[B"
    /// The arrow key for one character to the right.
    static let right = "\u{1B}[C"
    /// The arrow key for one character to the left.
    static let left = "\u{1B}[D"
    /// The key for the start of the line.
    static let home = "\u{1B}[H"
    /// The key for the end of the line.
    static let end = "\u{1B}[F"

    /// A letter typed with the Ctrl key held down.
    static func control(_ letter: Character) -> String {
        String(Unicode.Scalar((letter.asciiValue ?? 0) & 0x1F))
    }

    /// Text as a terminal sends it when it is pasted.
    static func paste(_ text: String) -> String {
        "\u{1B}[200~\(text)\u{1B}[201~"
    }
}
