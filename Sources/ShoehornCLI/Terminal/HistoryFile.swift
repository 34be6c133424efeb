import Glibc

/// The lines typed in earlier runs: a file of plain lines, oldest first, that only its owner can read.
struct HistoryFile {
    /// Where the file is, or will be.
    let path: String
    /// How many lines it keeps.
    let limit: Int

    /// The usual place of the history file, `shoehorn/history` in the user's folder for program state.
    ///
    /// - Parameter environment: The environment variables; `XDG_STATE_HOME` counts, then `HOME`. As that
    ///   standard wants it, a relative path counts as none.
    /// - Returns: nil when neither says where.
    static func defaultPath(environment: [String: String]) -> String? {
        func folder(_ variable: String) -> String? {
            environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
        }
        let state = folder("XDG_STATE_HOME") ?? folder("HOME").map { $0 + "/.local/state" }
        return state.map { $0 + "/shoehorn/history" }
    }

    /// Whether a line belongs in a history: a blank one does not, nor one hidden by a space at its start.
    static func isWorthKeeping(_ line: String) -> Bool {
        !line.hasPrefix(" ") && !line.allSatisfy(\.isWhitespace)
    }

    /// The lines in the file, oldest first, each once; none when it cannot be read.
    func lines() -> [String] {
        merged(storedLines() ?? [])
    }

    /// Adds lines at the end, keeping what other programs have added in the meantime.
    ///
    /// The file is written beside and renamed, so at every moment either the old or the new one is there.
    /// Its folder is made if need be.
    ///
    /// - Returns: False when that fails, and then the file is as it was.
    func add(_ newLines: [String]) -> Bool {
        let target = resolvedPath()
        let folder = Self.folder(of: target)
        guard Self.makeFolder(folder) else { return false }
        let lock = Self.lock(folder)
        defer { close(lock) }
        guard let stored = storedLines() else { return false }
        let text = merged(stored + newLines).map { $0 + "\n" }.joined()
        return Self.replace(target, with: Array(text.utf8))
    }

    /// Drops all but the last of same lines, lines not worth keeping, and the oldest ones above the limit.
    private func merged(_ lines: [String]) -> [String] {
        var seen: Set<String> = []
        let newestFirst = lines.reversed().filter { Self.isWorthKeeping($0) && seen.insert($0).inserted }
        return newestFirst.prefix(max(limit, 0)).reversed()
    }

    /// The file's lines; empty when there is no file, nil when there is one that cannot or should not be
    /// read.
    private func storedLines() -> [String]? {
        // Not blocking, as someone may have put a pipe there.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return errno == ENOENT ? [] : nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        guard let bytes = Self.read(file, expecting: Int(status.st_size)) else { return nil }
        return bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
    }
}
