import RuleFolders

/// A file to measure with that cannot be used.
enum InputFault: Error, Equatable, CustomStringConvertible {
    case file(FileFault)
    case line(path: String, line: Int, message: String)
    /// Nothing in it.
    case empty(path: String)
    /// A file of another kind than is wanted here.
    case kind(path: String, message: String)

    var description: String {
        switch self {
        case .file(let fault): fault.description
        case .line(let path, let line, let message): "\(path):\(line): \(message)"
        case .empty(let path): "\(path): there is no line in it"
        case .kind(let path, let message): "\(path): \(message)"
        }
    }

    /// Whether the file is not there, rather than unusable.
    var isMissing: Bool {
        if case .file = self { return true }
        return false
    }
}
