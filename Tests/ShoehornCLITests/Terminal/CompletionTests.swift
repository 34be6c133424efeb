import Testing

@testable import ShoehornCLI

@Suite struct CompletionTests {
    private let candidates = [
        "/help", "/why", "Do they run wide?", "Do they run small?", "New Balance 530", "New Balance 574",
        "Größe",
    ]

    @Test(arguments: [
        ("/h", 0, ["/help"]),
        ("/", 0, ["/help", "/why"]),
        ("do THEY run w", 0, ["Do they run wide?"]),
        ("so do they run w", 3, ["Do they run wide?"]),
        ("I wear new bal", 7, ["New Balance 530", "New Balance 574"]),
        ("I wear new balance ", 7, ["New Balance 530", "New Balance 574"]),
        ("(new balance 57", 1, ["New Balance 574"]),
        ("welche grö", 7, ["Größe"]),
        ("Größe größ", 8, ["Größe"]),
    ])
    func theLongestEndThatFitsIsReplaced(line: String, start: Int, choices: [String]) {
        let completion = Completion(of: line, candidates: candidates)
        #expect(completion?.start == start)
        #expect(completion?.choices == choices)
    }

    @Test(arguments: ["x", "xdo", "do they run so", "-new"])
    func whatDoesNotFitIsNotOffered(line: String) {
        #expect(Completion(of: line, candidates: candidates) == nil)
    }

    @Test(arguments: ["", "I wear ", "well, "])
    func everythingFitsANewWord(line: String) {
        let completion = Completion(of: line, candidates: candidates + candidates + [""])
        #expect(completion?.start == line.utf8.count)
        #expect(completion?.choices == candidates)
    }

    @Test func replacementsBeginWhereTheyAreAskedFor() throws {
        let completion = try #require(Completion(of: "in new bal", candidates: candidates))
        let whole = try #require(completion.replacements(from: 3))
        #expect(whole == ("New Balance 5", ["New Balance 530", "New Balance 574"]))
        let lastWord = try #require(completion.replacements(from: 7))
        #expect(lastWord == ("Balance 5", ["Balance 530", "Balance 574"]))
    }

    @Test(arguments: [-1, 2, 11, 1000])
    func thereAreNoReplacementsFromElsewhere(offset: Int) throws {
        let completion = try #require(Completion(of: "in new bal", candidates: candidates))
        #expect(completion.replacements(from: offset) == nil)
    }

    @Test func whatIsTypedIsNeverShortened() throws {
        let completion = try #require(Completion(of: "gel-", candidates: ["GEL-1", "Gel-2"]))
        #expect(completion.replacements(from: 0)?.common == "GEL-")
    }

    @Test(arguments: [("", 0), ("abc", 0), ("abc ", 4), ("größe x", 8), ("a/b-c d.5", 6), ("  x", 2)])
    func theLastWordBeginsAfterABreak(line: String, start: Int) {
        #expect(Completion.wordStart(in: line) == start)
    }
}
