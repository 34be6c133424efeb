import Testing

@testable import Rulebooks

struct TextFaultsTests {
    private func check(_ bytes: [UInt8]) -> (isText: Bool, found: [Problem]) {
        var problems: [Problem] = []
        let isText = TextFaults.check(SourceFile(name: "a", bytes: bytes), reporting: &problems)
        return (isText, problems)
    }

    @Test(
        arguments: [
            (Array("é\u{0}".utf8), .nulByte, 1, 2),
            (Array("a\né\u{1B}[0m".utf8), .controlCharacter(0x1B), 2, 2),
            ([0x61, 0x0A, 0xC3, 0xA9, 0xFF], .notUTF8, 2, 2),
            ([0x61, 0xC3], .notUTF8, 1, 2),
            (Array("a\u{202E}b".utf8), .controlCharacter(0x202E), 1, 2),
            ([0xEF, 0xBB, 0xBF, 0x61, 0x07], .controlCharacter(7), 1, 2),
        ] as [([UInt8], Problem.Fact, Int, Int)])
    func findsTheFirstOfALine(_ bytes: [UInt8], _ fact: Problem.Fact, _ line: Int, _ column: Int) {
        let (isText, found) = check(bytes)
        #expect(isText)
        #expect(found == [Problem(fact, at: Place(file: "a", line: line, column: column))])
    }

    @Test(arguments: ["a\tb\r\n", "ünïcode – “quotes” 👍🏽 👩‍👧 £140"])
    func leavesTextAlone(_ text: String) {
        let (isText, found) = check(Array(text.utf8))
        #expect(isText && found.isEmpty)
    }

    @Test func findsLongLines() {
        let longest = [UInt8](repeating: 0x61, count: TextFaults.longestLine)
        #expect(check(longest).found.isEmpty)
        #expect(check(longest + [0x61]).found.map(\.fact) == [.lineTooLong(bytes: 65_537)])
    }

    @Test func givesUpOnWhatIsNoText() {
        let (isText, found) = check(Array(String(repeating: "\u{0}\n", count: 1000).utf8))
        #expect(!isText)
        #expect(found.count == TextFaults.most + 1 && found.last?.fact == .notText)
        #expect(check([0xFF, 0xFE, 0x61, 0]).found.map(\.fact) == [.utf16])
    }
}
