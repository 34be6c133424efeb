import Glibc

/// A file or folder that could not be read.
package struct FileFault: Error, Equatable, Sendable, CustomStringConvertible {
    package let path: String
    /// The system's error number.
    package let code: Int32

    package var description: String { "cannot read \(path): \(String(cString: strerror(code)))" }
}
