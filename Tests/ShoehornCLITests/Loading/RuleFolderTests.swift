import Glibc
@testable import RuleFolders
import Testing

/// Folders of rules as they are found on disks.
@Suite struct RuleFolderTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func filesAreFoundInEveryFolderInTheOrderOfTheirPaths() throws {
        let files = ["b.rules": "2", "a/z.rules": "1", "a.rules": "0", "é.rules": "3", "B.rules": ""]
        let root = try folder.add(files, below: "rules")
        let names = try FolderReader.files(in: root).map(\.name)
        #expect(names == ["B.rules", "a.rules", "a/z.rules", "b.rules", "é.rules"])
        #expect(try FolderReader.files(in: root + "/").map(\.name) == names)
    }

    @Test func hiddenFilesBackupsAndPipesAreLeftOut() throws {
        let files = [".a.rules.swp": "", ".git/x.rules": "", "a.rules~": "", "a.rules": ""]
        let root = try folder.add(files, below: "rules")
        try #require(mkfifo(root + "/pipe", 0o600) == 0)
        #expect(try FolderReader.files(in: root).map(\.name) == ["a.rules"])
    }

    @Test func linksThatLeadBackAreNotFollowed() throws {
        let root = try folder.add(["a.rules": "", "sub/b.rules": ""], below: "rules")
        let other = try folder.add(["c.rules": ""], below: "other")
        try #require(symlink("..", root + "/sub/up") == 0)
        try #require(symlink(".", root + "/here") == 0)
        try #require(symlink(other, root + "/other") == 0)
        #expect(try FolderReader.files(in: root).map(\.name) == ["a.rules", "other/c.rules", "sub/b.rules"])
    }

    @Test func whatCannotBeReadIsNamed() throws {
        let root = try folder.add(["a.rules": ""], below: "rules")
        #expect(throws: FileFault(path: root + "/a.rules", code: ENOTDIR)) {
            try FolderReader.files(in: root + "/a.rules")
        }
        #expect(throws: FileFault(path: root + "/none", code: ENOENT)) {
            try FolderReader.files(in: root + "/none")
        }
        try #require(symlink("nowhere", root + "/gone.rules") == 0)
        #expect(throws: FileFault(path: root + "/gone.rules", code: ENOENT)) {
            try FolderReader.files(in: root)
        }
    }
}
