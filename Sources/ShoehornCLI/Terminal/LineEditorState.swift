/// What readline's callbacks have to know.
///
/// They are C functions without a context, so this is kept in one global place.
struct LineEditorState: Sendable {
    /// The descriptor on which signals are read, -1 when there is none.
    var signals: Int32 = -1
    /// Whether SIGINT was blocked before there was an editor.
    var wasInterruptBlocked = false
    /// Set by Ctrl-C and kept until `readline()` has come back, however deep inside a command it is.
    var isInterrupted = false
    /// What can be completed, as given to the editor.
    var completions: @Sendable (_ lineUpToCursor: String, _ wordStart: Int) -> [String] = { _, _ in [] }
}
