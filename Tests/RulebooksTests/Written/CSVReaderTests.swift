import Testing

@testable import Rulebooks

struct CSVReaderTests {
    private func read(_ text: String) -> CSVReader {
        CSVReader(SourceFile(name: "a.csv", bytes: Array(text.utf8)))
    }

    @Test(arguments: [
        "a,b\n1,2\n", "a;b\r\n1;2", "a\tb\r1\t2\r", "\u{FEFF}a,b\n\n1,2\n\n", " a , b \n,,\n 1 , \"2\" \n",
        "\"a\";\"b,c\"\n1;2".replacing("b,c", with: "b"), "a,b\n\"1\",\"2\"",
    ])
    func readsAllDialects(_ text: String) {
        let reader = read(text)
        #expect(reader.problems.isEmpty)
        #expect(reader.rows.map { $0.map(\.text) } == [["a", "b"], ["1", "2"]])
    }

    @Test(
        arguments: [
            ("a\n\"x, y\"", "x, y"), ("a\n\"say \"\"hi\"\"\"", "say \"hi\""), ("a\n\"x\r\ny\"", "x\ny"),
            ("a,b;c\n5\" nail", "5\" nail"), ("a\n\"\"", nil),
        ] as [(String, String?)])
    func readsQuotes(_ text: String, _ expected: String?) {
        let reader = read(text)
        #expect(reader.problems.isEmpty)
        #expect(reader.rows.dropFirst().first?.first?.text == expected)
    }

    @Test func theHeaderDecidesTheSeparator() {
        #expect(read("a;b;\"c,,,,\"\n1,5;2;3").rows.map(\.count) == [3, 3])
    }

    @Test func knowsPlaces() {
        let row = read("a,b,c,d\né,\"x\ny\", z,\"w\"").rows[1]
        #expect(row.map(\.line) == [2, 2, 3, 3])
        #expect(row.map(\.column) == [1, 3, 5, 7])
    }

    @Test func goesOnAfterAQuoteThatNothingCloses() {
        let reader = read("a,b\n1,\"2\n3,4\n5,\"6")
        #expect(reader.rows.map { $0.map(\.text) } == [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]])
        #expect(reader.problems.map(\.fact) == [.unclosedQuote, .unclosedQuote])
        #expect(reader.problems.first?.place == Place(file: "a.csv", line: 2, column: 3))
    }

    @Test func readsEveryRowAmongManyOpenQuotes() {
        let reader = read(String(repeating: "a,\"b\n", count: 20_001))
        #expect(reader.rows.count == 20_001 && reader.problems.count == 20_001)
    }
}
