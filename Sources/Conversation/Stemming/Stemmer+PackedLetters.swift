extension Stemmer {
    /// Up to eight letters in one number, so that an ending is compared in one step.
    ///
    /// The last letter stands lowest, as in `Stemmer.tail(of:)`.
    struct PackedLetters: Sendable, ExpressibleByStringLiteral {
        static let maximumLength = 8

        let bits: UInt64
        let count: Int
        private let mask: UInt64

        /// Packs the letters of a literal of at most eight ASCII letters; what is longer loses its beginning.
        init(stringLiteral text: String) {
            self.init(bits: text.utf8.reduce(0) { $0 << 8 | UInt64($1) }, count: text.utf8.count)
        }

        private init(bits: UInt64, count: Int) {
            self.bits = bits
            self.count = count
            mask = UInt64.max >> (8 * (Self.maximumLength - count))
        }

        /// The last letter, or 0 where there are none.
        var last: UInt8 { UInt8(truncatingIfNeeded: bits) }

        /// Whether a word with this tail ends in these letters.
        func ends(_ tail: UInt64) -> Bool {
            (tail ^ bits) & mask == 0
        }

        /// Whether a word of `count` letters with this tail is just these letters.
        func isWhole(_ tail: UInt64, count: Int) -> Bool {
            tail == bits && count == self.count
        }

        /// Whether a word begins with these letters.
        func begins(_ word: [UInt8]) -> Bool {
            guard word.count >= count else { return false }
            var index = 0
            while index < count {
                guard word[index] == self[index] else { return false }
                index += 1
            }
            return true
        }

        /// Adds the letters to the end of a word.
        func append(to word: inout [UInt8]) {
            var index = 0
            while index < count {
                word.append(self[index])
                index += 1
            }
        }

        private subscript(index: Int) -> UInt8 {
            UInt8(truncatingIfNeeded: bits >> (8 * (count - 1 - index)))
        }
    }
}
