import Glibc

/// A file or folder that could not be read.
struct FileFault: Error, Equatable, CustomStringConvertible {
    let path: String
    /// The system's error number.
    let code: Int32

    var description: String { "cannot read \(path): \(String(cString: strerror(code)))" }
}
