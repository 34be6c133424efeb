import Foundation

/// A folder that is there as long as a test needs it.
final class TemporaryFolder {
    /// Its path.
    let path: String

    /// Makes an empty folder.
    init() throws {
        var name = Array("/tmp/shoehorn-test-XXXXXX".utf8CString)
        guard let path = mkdtemp(&name) else {
            throw PseudoTerminalError(description: "no temporary folder: \(String(cString: strerror(errno)))")
        }
        self.path = String(cString: path)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}
