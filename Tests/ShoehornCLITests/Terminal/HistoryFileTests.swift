import Glibc
import Testing

@testable import ShoehornCLI

@Suite struct HistoryFileTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private var path: String { folder.path + "/a/b/history" }
    private var file: HistoryFile { HistoryFile(path: path, limit: 3) }

    @Test(
        arguments: [
            (["XDG_STATE_HOME": "/x", "HOME": "/h"], "/x/shoehorn/history"),
            (["XDG_STATE_HOME": "", "HOME": "/h"], "/h/.local/state/shoehorn/history"),
            (["XDG_STATE_HOME": "x", "HOME": "/h"], "/h/.local/state/shoehorn/history"),
            (["HOME": "/h"], "/h/.local/state/shoehorn/history"),
            (["HOME": ""], nil),
            ([:], nil),
        ] as [([String: String], String?)]
    )
    func theUsualPlaceDependsOnTheEnvironment(environment: [String: String], path: String?) {
        #expect(HistoryFile.defaultPath(environment: environment) == path)
    }

    @Test func linesAreAddedOnceAndCapped() {
        #expect(file.lines().isEmpty)
        #expect(file.add(["one", "two", "one"]))
        #expect(file.lines() == ["two", "one"])
        #expect(file.add(["three", "", "  ", " hidden", "two", "four"]))
        #expect(file.lines() == ["three", "two", "four"])
        #expect(text() == "three\ntwo\nfour\n")
    }

    @Test func onlyTheOwnerCanReadIt() {
        let umaskBefore = umask(0)
        defer { umask(umaskBefore) }
        #expect(file.add(["one"]))
        #expect(mode(of: path) == 0o600)
        #expect(mode(of: folder.path + "/a/b") == 0o700)
        #expect(mode(of: folder.path + "/a") == 0o700)
    }

    @Test func bytesThatAreNotUTF8AreRepaired() {
        #expect(file.add(["one"]))
        #expect(HistoryFile.replace(path, with: [0x61, 0xFF, 0x0A, 0x62]))
        #expect(file.lines() == ["a\u{FFFD}", "b"])
    }

    @Test func aLinkIsFollowedAndKept() {
        #expect(file.add(["one"]))
        let link = folder.path + "/link"
        symlink(path, link)
        #expect(HistoryFile(path: link, limit: 3).add(["two"]))
        #expect(file.lines() == ["one", "two"])
        var status = stat()
        lstat(link, &status)
        #expect(status.st_mode & S_IFMT == S_IFLNK)
    }

    @Test func whatIsNoFileIsLeftAlone() {
        let link = folder.path + "/link"
        symlink("/dev/null", link)
        #expect(!HistoryFile(path: link, limit: 3).add(["one"]))
        #expect(!HistoryFile(path: folder.path, limit: 3).add(["one"]))
        #expect(!HistoryFile(path: "/dev/null/history", limit: 3).add(["one"]))
        let pipe = folder.path + "/pipe"
        mkfifo(pipe, 0o600)
        #expect(!HistoryFile(path: pipe, limit: 3).add(["one"]))
        #expect(HistoryFile(path: pipe, limit: 3).lines().isEmpty)
    }

    @Test func nothingIsLeftBesideIt() throws {
        #expect(file.add(["one"]))
        #expect(file.add(["two"]))
        #expect(try names(in: folder.path + "/a/b") == ["history"])
    }

    @Test func severalProgramsLoseNothing() async {
        let path = path
        let all = HistoryFile(path: path, limit: 1000)
        await withTaskGroup(of: Void.self) { group in
            for task in 0..<4 {
                group.addTask {
                    for line in 0..<10 { _ = all.add(["task \(task) line \(line)"]) }
                }
            }
        }
        #expect(all.lines().count == 40)
    }

    private func text() -> String? {
        let descriptor = open(path, O_RDONLY)
        defer { close(descriptor) }
        return HistoryFile.read(descriptor, expecting: 0).map { String(decoding: $0, as: UTF8.self) }
    }

    private func mode(of path: String) -> mode_t {
        var status = stat()
        stat(path, &status)
        return status.st_mode & 0o777
    }

    private func names(in folder: String) throws -> [String] {
        let stream = try #require(opendir(folder))
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }
}
