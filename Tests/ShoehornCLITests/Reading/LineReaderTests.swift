import Testing

@testable import ShoehornCLI

/// Lines out of blocks of any size.
@Suite struct LineReaderTests {
    @Test(
        arguments: [
            ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]),
            ("a\r\nb\r\n", ["a", "b"]),
            ("\n\na\n\n", ["", "", "a", ""]), ("a\rb\n", ["a\rb"]), ("a\r", ["a"]), ("\r\n", [""]),
            ("\u{FEFF}a\n\u{FEFF}b", ["a", "\u{FEFF}b"]), ("\u{FEFF}", []), ("a\0b\n\0", ["a\0b", "\0"]),
        ] as [(String, [String])])
    func linesAreFound(_ text: String, _ lines: [String]) {
        for size in [1, 2, 3, 5, 100] {
            #expect(read(Array(text.utf8), size) == lines)
        }
    }

    @Test func theLongestLineIsJustAllowed() {
        let limit = LineReader.limit
        let longest = String(repeating: "x", count: limit)
        for end in ["\n", "\r\n", ""] {
            #expect(read(Array((longest + end).utf8), 4096) == [longest])
            #expect(read(Array((longest + "x" + end).utf8), 4096) == [nil])
        }
        #expect(read(Array("a\n\(longest)y\r\nb\n".utf8), 777) == ["a", nil, "b"])
    }

    @Test func aVeryLongLineIsNotKept() {
        var given = 0
        var reader = LineReader { buffer in
            guard given < 64 << 20 else { return 0 }
            buffer.initializeMemory(as: UInt8.self, repeating: 0x61)
            given += buffer.count
            return buffer.count
        }
        #expect(reader.next() == .tooLong)
        #expect(reader.next() == nil)
        #expect(reader.bytes.count < 1 << 19)
    }

    @Test func linesAreCountedAndErrorsKept() {
        var reader = LineReader(descriptor: -1)
        #expect(reader.next() == nil)
        #expect(reader.failure != nil)
        var other = LineReader.over(Array("a\nb".utf8))
        while other.next() != nil {}
        #expect(other.count == 2)
        #expect(other.failure == nil)
    }

    /// The lines, nil for one that is too long.
    private func read(_ bytes: [UInt8], _ blockSize: Int) -> [String?] {
        var reader = LineReader.over(bytes, blockSize: blockSize)
        var lines: [String?] = []
        while let line = reader.next() {
            switch line {
            case .bytes(let range): lines.append(String(decoding: reader.bytes[range], as: UTF8.self))
            case .tooLong: lines.append(nil)
            }
        }
        return lines
    }
}
