import CReadline
import Glibc

/// The lines that Up, Down and Ctrl-R find.
extension LineEditor {
    /// Keeps a line for Up, Ctrl-R and the history file; an older same line gives way.
    ///
    /// A blank line and a line that begins with a space are not kept.
    func remember(_ line: String) {
        let line = Self.singleLine(line)
        guard HistoryFile.isWorthKeeping(line) else { return }
        forget(line)
        add_history(line)
        unsavedLines.append(line)
    }

    /// Adds the lines remembered since the last time to the history file; see `HistoryFile.add(_:)`.
    ///
    /// - Returns: False when the file could not be written; the next call tries again.
    @discardableResult
    func save() -> Bool {
        guard let history, !unsavedLines.isEmpty else { return true }
        guard history.add(unsavedLines) else { return false }
        unsavedLines = []
        return true
    }

    /// Reads the history file into readline's list.
    func loadHistory(limit: Int) {
        using_history()
        stifle_history(Int32(clamping: max(limit, 0)))
        for line in history?.lines() ?? [] { add_history(line) }
    }

    private func forget(_ line: String) {
        guard let entries = history_list() else { return }
        var index = 0
        while let entry = entries[index] {
            if strcmp(entry.pointee.line, line) == 0 {
                free_history_entry(remove_history(Int32(index)))
                return
            }
            index += 1
        }
    }
}
