/// The commonest English words with how common they are: which words are right as they stand, and which say much.
package struct EnglishWords: Sendable, Equatable {
    let table: ByteStringTable
    /// −ln p / ln 10⁶ of each word, between 0.05 and 1.
    let rarities: [Float]

    /// A list that knows no word.
    package init() {
        table = ByteStringTable()
        rarities = []
    }

    /// A list from its parts, as a stored model holds them.
    init(table: ByteStringTable, rarities: [Float]) {
        self.table = table
        self.rarities = rarities
    }

    /// Reads lines `word TAB zipf`, commonest first, below one heading line; other lines are passed over.
    ///
    /// Zipf is log10 of the occurrences in a thousand million words.
    package init(tabSeparated bytes: [UInt8]) {
        var table = ByteStringTable()
        var rarities: [Float] = []
        let all = bytes.span
        var start = 0
        while start < all.count {
            var end = start
            var tab: Int?
            while end < all.count, all[end] != 0x0A {
                if all[end] == 0x09 { tab = end }
                end += 1
            }
            if let tab, let zipf = Self.decimal(all, tab + 1, end) {
                let index = table.intern(all.extracting(start..<tab))
                if index == rarities.count { rarities.append(Self.rarity(zipf: zipf)) }
            }
            start = end + 1
        }
        self.table = table
        self.rarities = rarities
    }

    func contains(_ word: Span<UInt8>, hash: UInt64) -> Bool { table.find(word, hash: hash) != nil }

    /// How much a word says about a line: 0.05 for the commonest, 1 for any that is not listed.
    func rarity(_ word: Span<UInt8>) -> Float { rarity(word, hash: Hashing.hash(word)) }

    /// As `rarity(_:)`, with the word's hash at hand.
    func rarity(_ word: Span<UInt8>, hash: UInt64) -> Float {
        guard let index = table.find(word, hash: hash) else { return 1 }
        return rarities[index]
    }

    /// −ln p / ln 10⁶, where p = 10^(zipf − 9): (9 − zipf) / 6.
    private static func rarity(zipf: Double) -> Float { Float(min(1, max(0.05, (9 - zipf) / 6))) }

    private static func decimal(_ all: Span<UInt8>, _ start: Int, _ end: Int) -> Double? {
        var value = 0.0
        var scale = 0.0
        for index in start..<end {
            switch all[index] {
            case 0x30...0x39:
                value = value * 10 + Double(all[index] - 0x30)
                scale *= 10
            case 0x2E where scale == 0: scale = 1
            case 0x0D: continue
            default: return nil
            }
        }
        return start == end ? nil : value / max(scale, 1)
    }
}
