import Testing

@testable import Conversation

/// What lines say, as short text: one word or two a statement, in the order of their tokens.
@Suite struct ProfileReaderTests {
    @Test(arguments: lines) func reads(text: String, expected: [String]) {
        #expect(SizingRules.shared.statements(text).map(brief) == expected, "\(text)")
    }

    @Test func nothingOutOfNothing() {
        for text in ["", "?", "hello there", "do they stretch", "what do they cost"] {
            #expect(SizingRules.shared.statements(text).isEmpty, "\(text)")
        }
    }

    @Test func tokensPointAtTheWords() {
        let line = Tokenizer.tokenize("my feet are really wide, 10 in dunks")
        let mentions = SizingRules.shared.finder.mentions(in: line)
        let typed = SizingRules.shared.reader.statements(in: line, mentions: mentions).map {
            line.typed($0.tokens)
        }
        #expect(typed == ["really wide", "10 in dunks"])
    }

    private func brief(_ statement: Statement) -> String {
        let marks = (statement.isCorrection ? "!" : "") + (statement.isLatent ? "?" : "")
        return text(statement.content) + marks
    }

    private func text(_ content: Statement.Content) -> String {
        switch content {
        case .evidence(let evidence):
            let size = evidence.size.map {
                " " + [$0.system, $0.side, $0.number].compactMap { $0 }.joined(separator: " ")
            }
            let traits = evidence.traits.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
            return evidence.family + (size ?? "") + (evidence.upper.map { "-\($0.number)" } ?? "") + traits
        case .fact(_, let value): return value
        case .denial(_, let value): return "not \(value)"
        case .unknown(let slot): return "unknown \(slot ?? "")"
        case .refusal(let slot): return "refusal \(slot ?? "")"
        case .retraction(let slot): return "retract \(slot)"
        case .wanted(let system, let side): return "wanted \(system ?? side ?? "")"
        case .meant(let system, let side): return "meant \(system ?? side ?? "")"
        case .person(let side): return "for \(side)"
        case .uncoveredPerson(let name): return "uncovered \(name)"
        case .impossible(let size): return "impossible \(size.typed)"
        }
    }

    static let lines: [(String, [String])] = [
        ("I'm not a 10, I'm a 9", ["usual 9!"]), ("a 9, not a 10", ["usual 9!"]),
        ("I'm not a size 10", ["retract size!"]), ("not sure if 10 fits", ["unknown ?"]),
        ("not wide, sorry, typo", ["not wide!", "regular!"]),
        ("11 and my baby toes always get pinched", ["usual 11", "pinched"]),
        ("oh no, I misspoke, regular", ["regular!"]),
        ("10 E", ["usual 10", "wide"]), ("size 9, plan b", ["usual 9"]),
        ("9EE", ["usual 9", "wide"]), ("10.5D", ["usual 10.5", "regular"]),
        ("women's 8 D", ["usual women 8", "wide"]),
        ("do they come in wide?", []), ("and they're wide", ["wide"]), ("and narrow", ["narrow?"]),
        ("the 9 was too small", ["usual 9 fit=does-not-fit"]), ("I take a large", ["impossible large"]),
        ("gel-1130: 9.5 too tight, 10 perfect", ["asics 9.5 fit=does-not-fit", "asics 10 fit=fits"]),
        ("some are 10 and some are 10.5, I'm between the two", ["between 10-10.5"]),
        ("2002R in an 11, dunks in a 10.5, both fine", ["new-balance 11", "dunk 10.5 fit=fits"]),
        ("normally an 8.5 but my nb 530 are a 9", ["usual 8.5", "new-balance 9"]),
        (
            "true size is eu 43 but i wear 42.5 in AF1 cos i sized down",
            ["usual eu 43", "air-force-1 42.5 down=some"]
        ),
        ("10 in Air Force 1, normally 10.5", ["air-force-1 10", "usual 10.5"]),
        ("Dropped down to an 11 in my AF1s, real size is 12", ["air-force-1 11 down=some", "usual 12"]),
        (
            "AF1 M9 sized down from M10, NB 530 in M9.5",
            ["air-force-1 men 9 down=some", "usual men 10", "new-balance men 9.5"]
        ),
        ("half a size down in AF1 puts me in a 10.5", ["air-force-1 10.5 down=half"]),
        ("between 9 and 9.5", ["between 9-9.5"]),
        ("always in between a UK 7 and a 7.5", ["between uk 7-7.5"]),
        ("9 or 9.5 depending", ["between 9-9.5"]),
        ("990v6 4E, men's 9", ["new-balance men 9 shoe-width=extra-wide"]),
        ("Always get new balance in 4E, size 13 men's", ["new-balance men 13 shoe-width=extra-wide"]),
        ("990s in 10, standard width", ["new-balance 10 shoe-width=standard"]),
        ("never sized down in my af1s, 10", ["air-force-1 10 down=no"]),
        ("my dunks in 9 are not comfy", ["dunk 9 fit=does-not-fit"]),
        ("9 in sambas", ["other 9"]),
        ("530s and 2002Rs in a 9", ["new-balance 9", "new-balance 9"]),
        ("never worn asics, size 11", ["usual 11"]),
        ("not wide", ["not wide", "regular"]), ("my feet aren't wide at all", ["not wide", "regular"]),
        ("not that narrow", ["not narrow", "regular"]),
        (
            "neither wide nor narrow",
            ["regular", "not wide", "regular", "not narrow", "regular"]
        ),
        ("kinda wide", ["wide"]), ("a bit wide", ["wide"]), ("very wide feet", ["truly-wide"]),
        ("properly wide", ["truly-wide"]), ("my little toes get pinched", ["pinched"]),
        ("my feet are wide or narrow, no idea", ["unknown width"]),
        ("couldn't tell you whether my feet are wide", ["unknown width"]),
        ("i don't know my size", ["unknown size"]), ("no idea", ["unknown ?"]), ("dunno", ["unknown ?"]),
        ("not sure which size to get", []),
        ("rather not say", ["refusal ?"]), ("forget the wide thing", ["retract width"]),
        ("i like it snug", ["snug"]), ("dont like tight shoes", ["roomy"]),
        ("i like a roomy toe box", ["roomy"]),
        ("is the toe box roomy", []), ("do they suit wide feet", ["wide?"]),
        ("if i have wide feet", ["wide?"]), ("the 530 in 9 are snug", ["new-balance 9"]),
        ("and in women's?", ["wanted women"]), ("what's that in men's", ["wanted men"]),
        ("it's a men's colourway", ["wanted men"]),
        ("M9, need the womens only pair", ["usual men 9", "wanted women"]),
        ("no, women's", ["meant women!"]), ("women's", ["meant women"]),
        ("i need an eu 43", ["usual eu 43"]), ("which eu size is 9 in dunks", ["wanted eu", "dunk 9"]),
        ("for my wife, 7", ["for women", "usual 7"]), ("he's a 12", ["for men", "usual 12"]),
        ("lady here, 8", ["for women", "usual 8"]), ("kids size 3", ["uncovered child", "usual 3"]),
        ("actually 9.5", ["usual 9.5!?"]), ("sorry, i meant UK 9", ["usual uk 9!"]),
        ("wide. no wait, narrow", ["wide", "narrow!"]), ("9.5", ["usual 9.5?"]), ("wide", ["wide"]),
        ("us 55", ["impossible us 55"]),
        ("I wear a minus 3", ["impossible minus 3"]), ("what if I wear -3", ["impossible -3"]),
        ("it was minus 3 outside", []),
        ("my son is 6", ["uncovered son"]), ("my daughter is only 7", ["uncovered daughter"]),
        ("for my 8 year old", ["uncovered child"]),
        ("an 8-year-old boy, he is a 4", ["uncovered child", "usual 4"]),
        ("she's 7 years old", ["uncovered child"]), ("he just turned 5", ["uncovered child"]),
        ("he is 8", ["for men", "usual 8?"]), ("she is 7, which size", ["for women", "usual 7?"]),
        ("my son, 6, needs some", ["for men"]), ("my son is 17", ["for men"]),
        ("my son is a 9", ["for men", "usual 9"]), ("my son is 10.5", ["for men", "usual 10.5"]),
        ("my son wears a UK 9", ["for men", "usual uk 9"]), ("my son is US 9", ["for men", "usual us 9"]),
        ("my dunks are 5 years old, size 9", ["dunk 9"]), ("my 3 year old 1130s are a 9", ["asics 9"]),
        ("I'm 34 years old and a 10", ["usual 10"]), ("my wife is 7.5", ["for women", "usual 7.5"]),
        ("narrow feet, and wide feet", ["narrow", "wide"]),
        ("I have narrow feet, and wide ones", ["narrow", "wide"]),
        ("do they suit narrow feet, and wide feet", ["narrow?", "wide?"]), ("and wide feet", ["wide?"]),
        ("forget the wide thing, they're regular", ["retract width", "regular"]),
        ("just tell me how it fits in general", []),
        ("my foot is 26 and a half centimetres long", ["usual cm 26.5"]),
        ("my foot's 26.5 cm", ["usual cm 26.5"]),
        ("my son who is 7", ["uncovered son"]), ("no narrow", ["narrow!"]), ("no wide", ["wide!"]),
        ("my son's 12 and wears a 7", ["uncovered son", "usual 7"]),
    ]
}
