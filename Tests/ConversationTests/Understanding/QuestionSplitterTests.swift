import Testing

@testable import Conversation

/// The pieces of a line; one that is put as a question has `?` before it.
@Suite struct QuestionSplitterTests {
    private let splitter = QuestionSplitter()

    @Test(arguments: [
        ("", []), ("do they stretch", ["?do they stretch"]), ("they stretch", ["they stretch"]),
        ("they stretch?", ["?they stretch?"]), ("red and blue", ["red and blue"]),
        ("do they stretch? can i wash them", ["?do they stretch?", "?can i wash them"]),
        ("how heavy are they and do they stretch", ["?how heavy are they", "?and do they stretch"]),
        ("i love them, do they stretch", ["i love them,", "?do they stretch"]),
        ("ok. do they stretch", ["?ok. do they stretch"]), ("do they stretch. ok", ["?do they stretch. ok"]),
        ("why? how?", ["?why?", "?how?"]), ("do they stretch an inch", ["?do they stretch an inch"]),
        ("i run a lot\nthey are light", ["i run a lot\n", "they are light"]),
        ("they are light; they are cheap", ["they are light;", "they are cheap"]),
        ("they are light (very light)", ["they are light (very light)"]), ("?!", ["??!"]),
        ("size 9", ["size 9"]),
        ("i am a 9 but so is he", ["i am a 9 but", "?so is he"]),
    ])
    func cutsALine(text: String, expected: [String]) { #expect(read(text) == expected) }

    @Test(
        "A word that asks for something by itself is a piece of its own",
        arguments: [
            ("price and weight", ["price", "and weight"]),
            ("what's the price and weight", ["?what's the price", "?and weight"]),
            ("grams, price and blue", ["grams,", "price and blue"]), ("nice and blue", ["nice and blue"]),
            ("price: is it blue", ["?price: is it blue"]),
        ])
    func keywords(text: String, expected: [String]) {
        let line = Tokenizer.tokenize(text)
        let asking = ["grams", "price", "weight"]
        let pieces = splitter.pieces(of: line) { asking.contains(line.text(line.tokens[$0])) }
        let read = pieces.map { ($0.isQuestion ? "?" : "") + line.typed($0.tokens) }
        #expect(read == expected)
    }

    @Test(arguments: [
        ("do they stretch an can i wash them", ["?do they stretch", "?an can i wash them"]),
        ("they stretch, an how heavy are they", ["they stretch,", "?an how heavy are they"]),
        ("i love them. an will they last", ["i love them.", "?an will they last"]),
        ("an insole an an inch", ["an insole an an inch"]),
    ])
    func anForAndBeforeAQuestion(text: String, expected: [String]) { #expect(read(text) == expected) }

    @Test(arguments: [
        ("they will last, will they?", ["?they will last, will they?"]),
        ("it stretches, isn't it", ["?it stretches, isn't it"]),
        ("who is it for, really?", ["?who is it for, really?"]),
        ("do they last, or not? are they light", ["?do they last, or not?", "?are they light"]),
        ("do they stretch, why?", ["?do they stretch,", "?why?"]),
        ("are they light, price?", ["?are they light,", "?price?"]),
        ("they are vegan. are they?", ["they are vegan.", "?are they?"]),
        ("is it light, is it 9", ["?is it light,", "?is it 9"]),
    ])
    func tagsBelongToTheirQuestion(text: String, expected: [String]) { #expect(read(text) == expected) }

    @Test(
        arguments: [
            ("how do dunks and this compare", [3], ["?how do dunks and this compare"]),
            ("how do dunks and this compare", [], ["?how do dunks", "and this compare"]),
            ("i have these and do they stretch", [3], ["i have these", "?and do they stretch"]),
        ] as [(String, Set<Int>, [String])])
    func namesAreNotTornApart(text: String, kept: Set<Int>, expected: [String]) {
        let line = Tokenizer.tokenize(text)
        let pieces = splitter.pieces(of: line, keeping: kept)
        #expect(pieces.map { ($0.isQuestion ? "?" : "") + line.typed($0.tokens) } == expected)
    }

    @Test func anIsCutOnlyBeforeAQuestion() {
        #expect(splitter.pieces(of: Tokenizer.tokenize("they stretch an can i wash them")).count == 2)
    }

    @Test func weakCutsGoFirst() {
        let commas = String(repeating: "they stretch, ", count: 20)
        #expect(read(commas).count == 1)
        let stops = String(repeating: "they stretch. ", count: 5)
        #expect(read(stops + commas).count == 6)
    }

    @Test(arguments: ["they stretch. ", "a b and ", "so? ", "x, ", "9 9 plus what! "])
    func piecesCoverEveryTokenAndAreNeverTooMany(part: String) {
        for count in [1, 2, 11, 12, 13, 40] {
            let line = Tokenizer.tokenize(String(repeating: part, count: count))
            let pieces = splitter.pieces(of: line)
            #expect(pieces.count <= QuestionSplitter.mostPieces)
            #expect(pieces.flatMap { Array($0.tokens) } == Array(line.tokens.indices))
        }
    }

    private func read(_ text: String) -> [String] {
        let line = Tokenizer.tokenize(text)
        return splitter.pieces(of: line).map { ($0.isQuestion ? "?" : "") + line.typed($0.tokens) }
    }
}
