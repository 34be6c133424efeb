import Testing

@testable import Rulebooks

struct RulesReaderTests {
    private func read(_ text: String) -> RulesReader {
        RulesReader(SourceFile(name: "a.rules", bytes: Array(text.utf8)))
    }

    @Test(arguments: [
        "intent x\n  ask  how  so?\n  not b\n",
        "\u{FEFF}intent x\r\n\task\thow  so?\r\n\tnot\tb",
        "# note\n\nintent  x  \n\n   # note\n ask how  so? \t\n\n not b\n\n",
    ])
    func readsBlocksHoweverTheyAreSpaced(_ text: String) {
        let reader = read(text)
        #expect(reader.problems.isEmpty)
        #expect(reader.blocks.map(\.name) == ["x"])
        #expect(reader.blocks.first?.entries.map(\.value) == ["how  so?", "b"])
        #expect(reader.blocks.first?.entries.map(\.key) == [.ask, .not])
    }

    @Test func knowsPlaces() throws {
        let block = try #require(read("\n  # é\nintent x\n    ask    é è").blocks.first)
        let entry = try #require(block.first(.ask))
        #expect(block.place == Place(file: "a.rules", line: 3, column: 1))
        #expect(block.place(of: entry) == Place(file: "a.rules", line: 4, column: 5))
        #expect(block.valuePlace(of: entry) == Place(file: "a.rules", line: 4, column: 12))
    }

    @Test func goesOnAfterFaults() {
        let reader = read(
            "  ask early\nintend x\n  nonsense\nintent y\n  aks b\n  ask c\nask d\nintent\n  ask e")
        #expect(
            reader.problems.map(\.place.line) == [1, 2, 5, 7, 8])
        #expect(reader.blocks.map(\.name) == ["y"])
        #expect(reader.blocks.first?.entries.map(\.value) == ["c", "d"])
    }

    @Test func spellingsMayHaveSeveralWords() {
        #expect(read("spelling air  force").blocks.map(\.name) == ["air force"])
    }
}
