import Glibc
import Testing

@testable import ShoehornCLI

/// Writing, and what becomes of it when that fails.
@Suite struct OutputTests {
    @Test func everythingArrivesInOrder() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        let output = Output(descriptor: ends[1])
        output.line("one")
        output.line("two")
        #expect(String(decoding: output.buffer, as: UTF8.self) == "one\ntwo\n")
        output.flush()
        close(ends[1])
        #expect(output.buffer.isEmpty)
        var reader = LineReader(descriptor: ends[0])
        var lines: [String] = []
        while case .bytes(let range)? = reader.next() {
            lines.append(String(decoding: reader.bytes[range], as: UTF8.self))
        }
        close(ends[0])
        #expect(lines == ["one", "two"])
    }

    @Test func aFullDiskIsAFailure() {
        let full = open("/dev/full", O_WRONLY)
        defer { close(full) }
        let output = Output(descriptor: full, isLineBuffered: true)
        output.line("one")
        #expect(output.failure == .failed(ENOSPC))
        output.line("two")
        #expect(output.buffer.isEmpty)
    }

    @Test func aReaderThatHasGoneIsNone() throws {
        signal(SIGPIPE, SIG_IGN)
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        close(ends[0])
        defer { close(ends[1]) }
        let output = Output(descriptor: ends[1], isLineBuffered: true)
        output.line("one")
        #expect(output.failure == .closed)
        #expect(output.isBroken)
    }
}
