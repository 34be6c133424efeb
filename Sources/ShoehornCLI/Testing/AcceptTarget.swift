import Glibc

/// What is to be accepted: `FILE`, or `FILE:LINE` for one turn of it.
struct AcceptTarget: Equatable {
    let file: String
    let line: Int?

    /// A colon and digits at the end are a line, unless there is a file of just that name.
    init(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        if parts.count > 1, let last = parts.last, let line = Int(last), access(text, F_OK) != 0 {
            file = parts.dropLast().joined(separator: ":")
            self.line = line
        } else {
            file = text
            line = nil
        }
    }
}
