/// What became of one prompt.
enum LineRead: Equatable {
    /// The line that was typed, without its newline; line breaks pasted into it have become spaces.
    case line(String)
    /// Ctrl-C: whatever had been typed is gone.
    case interrupted
    /// Ctrl-D on an empty line, or the terminal went away.
    case endOfInput
}
