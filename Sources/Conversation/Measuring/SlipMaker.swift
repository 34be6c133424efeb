/// Puts slips of the finger into words: the same text always gets the same ones.
package struct SlipMaker: Sendable {
    /// Words shorter than this are left alone: a slip there makes another word.
    private static let shortestWord = 4
    private static let seed: UInt64 = 0x5107_E5F0_07A1_B2C3
    private static let keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map { Array($0.utf8) }

    /// Slips in each text.
    package let count: Int
    /// Which of the many ways to slip is taken.
    package let variant: UInt64
    private var state: UInt64 = 0

    package init(count: Int, variant: UInt64 = 0) {
        self.count = count
        self.variant = variant
    }

    /// The text with its slips, each in another word as long as there are enough of them.
    package func slipping(_ text: String) -> String {
        var maker = self
        maker.state = Self.seed &+ variant &* 0x9E6C_63D0_876A_9A75
        var bytes = Array(text.utf8)
        for byte in bytes { maker.state = (maker.state ^ UInt64(byte)) &* 0x100_0000_01B3 }
        var left: [Int] = []
        for _ in 0..<count {
            let words = Self.words(of: bytes)
            guard !words.isEmpty else { break }
            if left.isEmpty { left = Array(words.indices) }
            let word = words[left.remove(at: maker.below(left.count)) % words.count]
            maker.slip(&bytes, word)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func slip(_ bytes: inout [UInt8], _ word: Range<Int>) {
        let position = word.lowerBound + below(word.count)
        switch below(4) {
        case 0:
            let left = min(position, word.upperBound - 2)
            if bytes[left] == bytes[left + 1] { bytes.remove(at: left) } else { bytes.swapAt(left, left + 1) }
        case 1: bytes.remove(at: position)
        case 2: bytes.insert(bytes[position], at: position)
        default: bytes[position] = neighbour(of: bytes[position])
        }
    }

    private mutating func neighbour(of letter: UInt8) -> UInt8 {
        for row in Self.keyboard {
            guard let place = row.firstIndex(of: letter | 0x20) else { continue }
            let beside = [place - 1, place + 1].filter(row.indices.contains)
            return row[beside[below(beside.count)]] & ~0x20 | letter & 0x20
        }
        return letter
    }

    /// Stretches of ASCII letters that are long enough.
    private static func words(of bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        for index in 0...bytes.count {
            if index < bytes.count, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[index] | 0x20) {
                continue
            }
            if index - start >= shortestWord { found.append(start..<index) }
            start = index + 1
        }
        return found
    }

    /// A number from 0 up to, but not including, the limit: splitmix64.
    private mutating func below(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ mixed >> 31) % UInt64(max(1, limit)))
    }
}
