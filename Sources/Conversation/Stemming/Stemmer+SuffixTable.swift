extension Stemmer {
    /// The suffixes of one step, found by the last letters of a word.
    struct SuffixTable: Sendable {
        /// A suffix, what to put in its place, and where that is allowed.
        struct Rule: Sendable {
            let suffix: PackedLetters
            let replacement: PackedLetters
            /// The letters of which one must stand before the suffix; `nil` for any.
            let predecessors: LetterSet?
            /// Whether the suffix must lie in R2 although the step asks for R1 only.
            let isInR2: Bool

            init(
                _ suffix: PackedLetters, _ replacement: PackedLetters, after predecessors: LetterSet? = nil,
                inR2 isInR2: Bool = false
            ) {
                self.suffix = suffix
                self.replacement = replacement
                self.predecessors = predecessors
                self.isInR2 = isInR2
            }
        }

        /// By last letter, the longest suffix first, so that the first match is the longest.
        private let rules: [Rule]

        /// For each last letter from a to z where its rules start, and where those of z end.
        private let starts: [Int]

        /// Makes a table of suffixes that end in a to z, given in any order.
        init(_ rules: [Rule]) {
            let sorted = rules.sorted {
                ($0.suffix.last, -$0.suffix.count) < ($1.suffix.last, -$1.suffix.count)
            }
            self.rules = sorted
            starts = (0...LetterSet.alphabetCount).map { letter in
                sorted.prefix { $0.suffix.last < LetterSet.firstLetter + UInt8(letter) }.count
            }
        }

        /// The rule for the longest suffix that a word with this tail ends in.
        func longestMatch(_ tail: UInt64) -> Rule? {
            let letter = Int(UInt8(truncatingIfNeeded: tail) &- LetterSet.firstLetter)
            guard letter < LetterSet.alphabetCount else { return nil }
            var index = starts[letter]
            while index < starts[letter + 1] {
                if rules[index].suffix.ends(tail) { return rules[index] }
                index += 1
            }
            return nil
        }
    }

    /// Some of the letters a to z.
    struct LetterSet: Sendable, ExpressibleByStringLiteral {
        static let alphabetCount = 26
        static let firstLetter = UInt8(ascii: "a")

        private let bits: UInt32

        init(stringLiteral text: String) {
            bits = text.utf8.reduce(0) { $0 | 1 << UInt32($1 - Self.firstLetter) }
        }

        func contains(_ letter: UInt8) -> Bool {
            bits >> UInt32(letter &- Self.firstLetter) & 1 == 1
        }
    }
}

extension Stemmer.SuffixTable {
    /// Step 1b; the two rules that leave something are for words in -eed, which loses its d in R1 only.
    static let step1b = Self([
        Rule("eed", "ee"), Rule("eedly", "ee"),
        Rule("ed", ""), Rule("edly", ""), Rule("ing", ""), Rule("ingly", ""),
    ])

    /// Step 2, in R1; final y is i by now, so -ly reads "li".
    static let step2 = Self([
        Rule("tional", "tion"),
        Rule("enci", "ence"), Rule("anci", "ance"),
        Rule("abli", "able"), Rule("entli", "ent"),
        Rule("izer", "ize"), Rule("ization", "ize"),
        Rule("ational", "ate"), Rule("ation", "ate"), Rule("ator", "ate"),
        Rule("alism", "al"), Rule("aliti", "al"), Rule("alli", "al"),
        Rule("fulness", "ful"), Rule("fulli", "ful"),
        Rule("ousli", "ous"), Rule("ousness", "ous"),
        Rule("iveness", "ive"), Rule("iviti", "ive"),
        Rule("biliti", "ble"), Rule("bli", "ble"),
        Rule("ogist", "og"), Rule("ogi", "og", after: "l"),
        Rule("lessli", "less"),
        Rule("li", "", after: "cdeghkmnrt"),
    ])

    /// Step 3, in R1.
    static let step3 = Self([
        Rule("tional", "tion"), Rule("ational", "ate"),
        Rule("alize", "al"),
        Rule("icate", "ic"), Rule("iciti", "ic"), Rule("ical", "ic"),
        Rule("ful", ""), Rule("ness", ""),
        Rule("ative", "", inR2: true),
    ])

    /// Step 4, in R2.
    static let step4 = Self([
        Rule("al", ""), Rule("ance", ""), Rule("ence", ""), Rule("er", ""), Rule("ic", ""),
        Rule("able", ""), Rule("ible", ""), Rule("ant", ""),
        Rule("ement", ""), Rule("ment", ""), Rule("ent", ""),
        Rule("ism", ""), Rule("ate", ""), Rule("iti", ""), Rule("ous", ""), Rule("ive", ""), Rule("ize", ""),
        Rule("ion", "", after: "st"),
    ])
}
