import Glibc
import RuleFolders
import Testing

@testable import ShoehornCLI

@Suite struct FileWriterTests {
    @Test func `A new file is never written over`() throws {
        let path = try TemporaryFolder().path + ".txt"
        defer { unlink(path) }
        try FileWriter.create(path, [1])
        let fault = #expect(throws: WritingFault.self) { try FileWriter.create(path, [2]) }
        #expect(fault?.description == "\(path) exists already; nothing is written over")
        #expect(try FolderReader.bytes(of: path) == [1])
    }

    @Test func `A file is replaced with its mode kept, and leaves nothing beside it`() throws {
        let folder = try TemporaryFolder()
        let (path, link) = (folder.path + "/a", folder.path + "/link")
        try FileWriter.create(path, [1])
        chmod(path, 0o640)
        symlink("a", link)
        try FileWriter.replace(link, [1], with: [2, 3])
        #expect(try FolderReader.bytes(of: path) == [2, 3])
        var information = stat()
        #expect(lstat(link, &information) == 0 && information.st_mode & S_IFMT == S_IFLNK)
        #expect(stat(path, &information) == 0 && information.st_mode & 0o777 == 0o640)
        #expect(try FolderReader.files(in: folder.path).count == 2)
    }

    @Test func `A file that was changed meanwhile is left alone`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/a"
        try FileWriter.create(path, [9])
        let fault = #expect(throws: WritingFault.self) { try FileWriter.replace(path, [1], with: [2]) }
        #expect(fault == .changed(path: path))
        #expect(try FolderReader.files(in: folder.path).map(\.bytes) == [[9]])
    }

    @Test(.enabled(if: getuid() != 0, "root may write anywhere"))
    func `A read-only folder is complained of`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/a"
        try FileWriter.create(path, [1])
        chmod(folder.path, 0o500)
        defer { chmod(folder.path, 0o700) }
        #expect(throws: WritingFault.self) { try FileWriter.replace(path, [1], with: [2]) }
        #expect(try FolderReader.bytes(of: path) == [1])
    }
}
