import Foundation

extension TemporaryFolder {
    /// Writes files, by their paths below a folder in this one.
    ///
    /// - Returns: The path of that folder.
    @discardableResult
    func add(_ files: [String: String], below name: String) throws -> String {
        let root = path + "/" + name
        for (file, text) in files {
            let url = URL(fileURLWithPath: root + "/" + file)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        return root
    }
}
