import Glibc

/// A file that could not be written.
enum WritingFault: Error, Equatable, CustomStringConvertible {
    /// The system refused, with this error number.
    case system(path: String, code: Int32)
    /// It is not as it was when it was read.
    case changed(path: String)

    var description: String {
        switch self {
        case .system(let path, EEXIST): "\(path) exists already; nothing is written over"
        case .system(let path, let code): "cannot write \(path): \(String(cString: strerror(code)))"
        case .changed(let path): "\(path) was changed meanwhile and is left alone"
        }
    }
}
