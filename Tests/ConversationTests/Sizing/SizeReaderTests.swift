import Testing

@testable import Conversation

/// Sizes as they are typed, and what is read: number, system and side as said.
@Suite struct SizeReaderTests {
    @Test(arguments: spellings) func readsOneSize(text: String, expected: String) {
        let sizes = SizingRules.shared.sizes(text).sizes.map(\.size).map(brief)
        #expect(sizes == [expected], "\(text)")
    }

    @Test(arguments: noSizes) func readsNoSize(text: String) {
        let reader = SizingRules.shared.sizes(text)
        #expect(reader.sizes.map(\.size).map(brief) == [], "\(text)")
        #expect(reader.impossible == [], "\(text)")
    }

    @Test(arguments: impossible) func reportsTheImpossible(text: String, typed: String, system: String?) {
        let reader = SizingRules.shared.sizes(text)
        #expect(reader.sizes.isEmpty)
        #expect(reader.impossible.map(\.typed) == [typed])
        #expect(reader.impossible.first?.system == system)
    }

    @Test func thirdsAreNoted() {
        #expect(SizingRules.shared.sizes("42 2/3 eu").sizes.first?.size.rounded == "42 2/3")
        #expect(SizingRules.shared.sizes("42.5 eu").sizes.first?.size.rounded == nil)
    }

    @Test func tokensTakeInTheScale() {
        #expect(SizingRules.shared.sizes("wear US men's 9 now").sizes.first?.tokens == 1..<4)
    }

    private func brief(_ size: Size) -> String {
        ([size.number] + [size.system, size.side].compactMap { $0 }).joined(separator: " ")
    }

    static let spellings: [(String, String)] = [
        ("9", "9"), ("9.5", "9.5"), ("9,5", "9.5"), ("9½", "9.5"), ("9 1/2", "9.5"), ("9-1/2", "9.5"),
        ("10 ½", "10.5"), ("nine", "9"), ("ten", "10"), ("a nine", "9"), ("nine and a half", "9.5"),
        ("twelve and a half", "12.5"), ("nine and half", "9.5"), ("9 and a half", "9.5"), ("a ten", "10"),
        ("nine point five", "9.5"), ("size ten", "10"), ("a nine always", "9"),
        ("my 9s fit", "9"), ("a 9 works", "9"), ("10.5-ish", "10.5"), ("my dunks: 9", "9"), ("9.25", "9.5"),
        ("sz 10", "10"), ("sz10", "10"), ("size 9.5", "9.5"),
        ("size: 9", "9"), ("i'm a 9", "9"), ("9s", "9"), ("9ish", "9"), ("around a 9", "9"), ("9.0", "9"),
        ("US 9", "9 us"), ("us9", "9 us"), ("9us", "9 us"), ("9.5us", "9.5 us"), ("9 US", "9 us"),
        ("us size 9", "9 us"), ("size us 9", "9 us"), ("9 (US)", "9 us"), ("US: 9", "9"),
        ("american 9", "9 us"),
        ("U.S. 9", "9"), ("9 in US", "9 us"), ("us a 9", "9 us"), ("US10.5", "10.5 us"),
        ("UK8", "8 uk"), ("uk 8.5", "8.5 uk"), ("UK 8½", "8.5 uk"), ("8 uk", "8 uk"), ("8uk", "8 uk"),
        ("uk size 8", "8 uk"), ("british 8", "8 uk"), ("size 8 uk", "8 uk"), ("8.5 UK", "8.5 uk"),
        ("uk seven", "7 uk"), ("UK 2", "2 uk"), ("UK 17", "17 uk"), ("8 (uk)", "8 uk"),
        ("uk eight and a half", "8.5 uk"),
        ("EU 42.5", "42.5 eu"), ("eu42", "42 eu"), ("42eu", "42 eu"), ("42 eu", "42 eu"),
        ("42 2/3 eu", "42.5 eu"),
        ("43 1/3", "43.5"), ("EU 42⅔", "42.5 eu"), ("41 1/3 eu", "41.5 eu"), ("42½", "42.5"),
        ("euro 43", "43 eu"),
        ("41 european", "41 eu"), ("european size 41", "41 eu"), ("eur 44", "44 eu"), ("EUR44", "44 eu"),
        ("42,5 eu", "42.5 eu"), ("size 44 eu", "44 eu"), ("44", "44"), ("34", "34"), ("52", "52"),
        ("forty two", "42"), ("forty-two and a half", "42.5"), ("eu forty three", "43 eu"),
        ("eu size 39", "39 eu"),
        ("W8.5", "8.5 women"), ("w8.5", "8.5 women"), ("W 8.5", "8.5 women"), ("8.5W", "8.5 women"),
        ("M9", "9 men"), ("m9", "9 men"), ("M 9", "9 men"), ("10M", "10 men"), ("10m", "10 men"),
        ("men's 9", "9 men"), ("mens 9", "9 men"), ("9 men's", "9 men"), ("9 mens", "9 men"),
        ("9 in men's", "9 men"), ("40 on the EU scale", "40 eu"), ("men’s 9", "9 men"),
        ("a men's 9", "9 men"), ("men's size 9", "9 men"),
        ("men's US 9", "9 us men"), ("US men's 9", "9 us men"), ("us mens 9.5", "9.5 us men"),
        ("9 us men's", "9 us men"), ("US M9", "9 us men"), ("us9 mens", "9 us men"), ("gents 9", "9 men"),
        ("womens 8.5", "8.5 women"), ("women's 8.5", "8.5 women"), ("8.5 women's", "8.5 women"),
        ("ladies 7", "7 women"), ("7 ladies", "7 women"), ("wmns 8", "8 women"), ("8 wmns", "8 women"),
        ("women's US 8", "8 us women"), ("US women's 8", "8 us women"), ("us w8", "8 us women"),
        ("8 in womens", "8 women"), ("7.5 (women's)", "7.5 women"), ("women 9", "9 women"),
        ("womens uk 5", "5 uk women"),
        ("265mm", "26.5 cm"), ("265 mm", "26.5 cm"), ("26.5 cm", "26.5 cm"), ("26.5cm", "26.5 cm"),
        ("26.5cms", "26.5 cm"), ("26,5 cm", "26.5 cm"), ("JP 25.5", "25.5 cm"), ("jp25.5", "25.5 cm"),
        ("25.5 jp", "25.5 cm"), ("japanese 26", "26 cm"), ("27 centimetres", "27 cm"), ("cm 27", "27 cm"),
        ("28.3 cm", "28.3 cm"), ("27.5", "27.5"), ("20", "20"), ("265", "26.5 cm"), ("3", "3"), ("18", "18"),
        ("10.5D", "10.5"), ("10 2E", "10"), ("9 4e", "9"), ("12 in D", "12"), ("1130 8.5", "8.5"),
        ("990v5 in 10", "10"), ("af1 10", "10"), ("kayano 14 in 9", "9"), ("2002R 11", "11"),
        ("5'10, size 9", "9"), ("6ft and a 12", "12"), ("9 not 3 times", "9"), ("us 9.3", "9.5 us"),
    ]

    static let noSizes: [String] = [
        "10.5\" foot, wide",
        "530", "990", "1130", "2002r", "2160", "kayano 14", "990v5", "af1", "gt-2160s", "dunks and 530s",
        "$140", "£9 off", "150 dollars", "back in 2020", "5'5", "5'11\" tall", "6ft", "6 ft 2",
        "20k steps", "12 hours", "walk 10 miles", "100%", "half a size", "1.5 sizes", "1 size up",
        "half a size up",
        "a size down", "two pairs", "35 years old", "80kg", "10k runs", "3x", "180cm tall", "5 stars",
        "kayano 30", "gk14", "p-6000", "air max 90", "2 sizes bigger", "for 8 months", "300 grams",
        "after three winters", "six dunks", "husband and nine teenagers", "10 colleagues", "at 6:40",
        "by 21:00",
        "it was 39.90", "under 9.99", "an 18-wheeler", "wash them at thirty", "since my thirties", "bus 43",
        "my sons are 6 and 9",
    ]

    static let impossible: [(String, String, String?)] = [
        ("US 55", "US 55", "us"), ("0", "0", nil), ("-3", "-3", nil), ("cm 900", "cm 900", "cm"),
        ("900 cm", "900 cm", "cm"), ("i'm a size purple", "size purple", nil), ("uk 19", "uk 19", "uk"),
        ("eu 60", "eu 60", "eu"), ("my size is 900 cm", "900 cm", "cm"), ("us 2", "us 2", "us"),
        ("wide feet, us 55, what size", "us 55", "us"), ("my size is 19", "19", nil),
    ]
}
