import Testing

@testable import Conversation

/// What a line is cut into; a number stands as `#9`, a sign as `*$`, marks as they are in angle brackets.
@Suite struct TokenizerTests {
    @Test(arguments: [
        ("", []), ("   \t ", []), ("Do They STRETCH", ["do", "they", "stretch"]),
        ("don't", ["do", "not"]), ("dont", ["do", "not"]), ("don’t", ["do", "not"]),
        ("can`t", ["can", "not"]),
        ("won't", ["will", "not"]), ("cannot", ["can", "not"]), ("ain't", ["is", "not"]),
        ("shan't", ["shall", "not"]), ("It's", ["it", "is"]), ("shoe's", ["shoe"]), ("I'm", ["i", "am"]),
        ("im", ["i", "am"]), ("they've", ["they", "have"]), ("you'll", ["you", "will"]),
        ("I'd", ["i", "would"]), ("whats", ["what", "is"]), ("rock'n'roll", ["rocknroll"]),
        ("'tis'", ["tis"]), ("its", ["its"]), ("well", ["well"]),
    ])
    func expandsContractions(line: String, expected: [String]) { #expect(read(line) == expected) }

    @Test(arguments: [
        ("9", ["#9"]), ("9.5", ["#9.5"]), ("9,5", ["#9.5"]), ("9½", ["#9.5"]), ("9 ½", ["#9.5"]),
        ("½", ["#0.5"]), ("9¼", ["#9.25"]), ("9¾", ["#9.75"]), ("10⅓", ["#10.33"]), ("9 1/2", ["#9.5"]),
        ("9-1/2", ["#9.5"]), ("42 2/3", ["#42.67"]), ("42 1/3", ["#42.33"]), ("8 3/4", ["#8.75"]),
        ("10 1/20", ["#10", "#1", "</>", "#20"]), ("1/2", ["#1", "</>", "#2"]), ("-3", ["#-3"]),
        ("a -3", ["a", "#-3"]), ("9-10", ["#9", "<->", "#10"]), ("10,000", ["#10000"]),
        ("1,234,567", ["#1234567"]), ("9,55", ["#9", "<,>", "#55"]), ("9, 10", ["#9", "<,>", "#10"]),
        ("9.", ["#9", "<.>"]), ("uk8", ["uk", "#8"]), ("8w", ["#8", "w"]), ("1130s", ["#1130"]),
        ("1130's", ["#1130"]), ("9 s", ["#9", "s"]), ("9st", ["#9", "st"]), ("GEL-1130s", ["gel", "#1130"]),
        ("-", ["<->"]), ("− 3", ["<−>", "#3"]),
    ])
    func readsNumbers(line: String, expected: [String]) { #expect(read(line) == expected) }

    @Test(arguments: [
        ("Crème brûlée", ["creme", "brulee"]), ("e\u{301}te\u{301}", ["ete"]), ("Straße", ["strasse"]),
        ("Æther œuvre þing", ["aether", "oeuvre", "thing"]), ("Łódź", ["lodz"]), ("ÇŞĞİı", ["csgii"]),
        ("šţůŵŷżž", ["stuwyzz"]), ("Ÿ", ["y"]), ("2×4", ["#2", "x", "#4"]),
        ("ｓｉｚｅ ９", ["size", "#9"]), ("ＵＫ８", ["uk", "#8"]), ("Ärger ΣΑ", ["arger", "σα"]),
        ("\u{301}", []), ("\u{301}\u{302} \u{FE0F}", []), ("\u{301}abc", ["abc"]),
        ("soft\u{AD}ware zero\u{200B}width", ["software", "zerowidth"]),
        ("size\u{A0}9", ["size", "#9"]),
    ])
    func foldsLetters(line: String, expected: [String]) { #expect(read(line) == expected) }

    @Test(arguments: [
        ("👍", ["*👍"]), ("👍🏽", ["*👍"]), ("❤️ it", ["*❤", "it"]), ("👩\u{200D}👧", ["*👩", "*👧"]),
        ("$100", ["*$", "#100"]), ("50%", ["#50", "*%"]), ("€", ["*€"]),
        ("a & b + c", ["a", "and", "b", "and", "c"]),
        ("why?!", ["why", "<?>", "<!>"]), ("a\r\nb", ["a", "<\r>", "<\n>", "b"]),
        ("a\u{2028}b", ["a", "<\u{2028}>", "b"]), ("mid-foot", ["mid", "foot"]),
        ("mid‐foot", ["mid", "foot"]),
        ("well - so", ["well", "<->", "so"]), ("yes—no", ["yes", "no"]), ("yes — no", ["yes", "<—>", "no"]),
        ("(a, b)", ["<(>", "a", "<,>", "b", "<)>"]), ("“so”…", ["so", "<…>"]), ("*so*_so", ["so", "so"]),
        ("¿no?", ["<¿>", "no", "<?>"]), ("a\0b", ["a", "b"]),
    ])
    func readsMarks(line: String, expected: [String]) { #expect(read(line) == expected) }

    @Test(arguments: [
        ("why？", ["why", "<?>"]), ("９．５", ["#9.5"]), ("9．5", ["#9.5"]), ("a，b", ["a", "<,>", "b"]),
        ("ｄｏｎ＇ｔ", ["do", "not"]), ("Ｇｅｌ－１１３０ｓ！", ["gel", "#1130", "<!>"]),
        ("（＄１００）", ["<(>", "*$", "#100", "<)>"]), ("ｃrème，９ ½", ["creme", "<,>", "#9.5"]),
        ("🙂ｏｋ\u{FE0F}", ["*🙂", "ok"]),
    ])
    func readsFullWidthForms(line: String, expected: [String]) { #expect(read(line) == expected) }

    @Test func fullWidthFormsKeepTheirPlaceInTheLine() {
        let line = Tokenizer.tokenize("é ｄｏｎ＇ｔ ９．５？ok")
        let typed = line.tokens.indices.map { line.typed($0..<$0 + 1) }
        #expect(typed == ["é", "ｄｏｎ＇ｔ", "ｄｏｎ＇ｔ", "９．５", "？", "ok"])
        #expect(line.bytes == Array("é ｄｏｎ＇ｔ ９．５？ok".utf8))
    }

    @Test(arguments: [
        ("mi-été", ["mi", "ete"]), ("d'été", ["dete"]), ("d’été", ["dete"]), ("L'Équipe", ["lequipe"]),
        ("Saint-Étienne", ["saint", "etienne"]), ("Ω-Ω", ["ω", "ω"]), ("9-é", ["#9", "<->", "e"]),
        ("so-½", ["so", "<->", "#0.5"]), ("was'½", ["was", "#0.5"]),
    ])
    func accentedLettersFollowMarks(line: String, expected: [String]) { #expect(read(line) == expected) }

    @Test func marksHaveTheirKind() {
        let kinds = Tokenizer.tokenize("a . ? ! ; : , ( ) / [ ] \" 9 %\n").tokens.map(\.kind)
        let stops = Array(repeating: Token.Kind.stop, count: 5)
        let pauses = Array(repeating: Token.Kind.pause, count: 7)
        #expect(kinds == [.word] + stops + pauses + [.number, .symbol, .stop])
    }

    @Test func tokensThatTouchAreJoined() {
        func joined(_ line: String) -> [Bool] { Tokenizer.tokenize(line).tokens.map(\.joined) }
        #expect(joined("uk8 w9") == [false, true, false, true])
        #expect(joined("8 w") == [false, false])
        #expect(joined("gel-1130") == [false, true])
        #expect(joined("a,b") == [false, false, false])
    }

    @Test func rangesPointIntoTheLineAsTyped() {
        let line = Tokenizer.tokenize("Don’t CRÈME 42 2/3 gel-1130s, 👍🏽 x")
        let typed = line.tokens.indices.map { line.typed($0..<$0 + 1) }
        #expect(typed == ["Don’t", "Don’t", "CRÈME", "42 2/3", "gel", "1130", ",", "👍", "x"])
        #expect(line.typed(0..<3) == "Don’t CRÈME")
        #expect(line.typed(2..<2) == "")
        #expect(line.typed(4..<6) == "gel-1130")
    }

    @Test(arguments: [
        "a", "9", "½", "-", "'", "\u{301}", "👍", "é", "\r\n", "Ａ", "９", "１.", ",5", "\u{FFFD}", "I'",
    ])
    func rangesStayInOrderInAnyMixture(part: String) {
        for other in ["a", "9", "-", "'s", " ", "½", "é", "/2", ",", "Ａ"] {
            let text = part + other + part + part + other
            let line = Tokenizer.tokenize(text)
            #expect(line.bytes == Array(text.utf8))
            var end = 0
            var folded = 0
            for token in line.tokens {
                #expect(token.start < token.end && token.range.upperBound <= line.bytes.count, "\(text)")
                #expect(token.foldedRange.lowerBound == folded && !token.foldedRange.isEmpty, "\(text)")
                #expect(token.range.upperBound >= end, "\(text)")
                (end, folded) = (token.range.upperBound, token.foldedRange.upperBound)
            }
            #expect(folded == line.folded.count)
        }
    }

    @Test func replacingKeepsThePlaceOfTheOldToken() {
        let line = Tokenizer.tokenize("r u sure 9").replacing([1: Array("you all".utf8)])
        #expect(line.tokens.map(line.text) == ["r", "you", "all", "sure", "9"])
        #expect(line.tokens.indices.map { line.typed($0..<$0 + 1) } == ["r", "u", "u", "sure", "9"])
        #expect(line.tokens.map(\.kind) == [.word, .word, .word, .word, .number])
    }

    @Test func replacingSeveralTokensAtOnceKeepsTheirStretch() {
        typealias Replacement = TokenizedLine.Replacement
        let (line, repairs) = Tokenizer.tokenize("do the yfit you").replacing([
            Replacement(tokens: 1..<3, text: Array("they fit".utf8)),
            Replacement(tokens: 3..<4, text: Array("me".utf8)),
        ])
        #expect(line.tokens.map(line.text) == ["do", "they", "fit", "me"])
        #expect(line.tokens.indices.map { line.typed($0..<$0 + 1) } == ["do", "the yfit", "the yfit", "you"])
        #expect(repairs.map { "\($0.typed) > \($0.read)" } == ["the yfit > they fit", "you > me"])
    }

    @Test(arguments: [("waht's it", 0, "what's"), ("waht is", 0, "what"), ("it waht’s", 1, "what's")])
    func whatAnApostropheAddedStays(text: String, token: Int, expected: String) {
        let replacement = Tokenizer.tokenize(text).replacement(of: token, with: Array("what".utf8))
        #expect(String(decoding: replacement.text, as: UTF8.self) == expected)
    }

    private func read(_ text: String) -> [String] {
        let line = Tokenizer.tokenize(text)
        return line.tokens.map { token in
            switch token.kind {
            case .word: line.text(token)
            case .number: "#" + line.text(token)
            case .symbol: "*" + line.text(token)
            case .stop, .pause: "<" + line.text(token) + ">"
            }
        }
    }
}
