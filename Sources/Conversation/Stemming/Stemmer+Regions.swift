/// What the steps ask about a word: its vowels, its regions, its end.
extension Stemmer {
    /// Sets `r1` and `r2`: each starts behind the first consonant that follows a vowel, R2 counting from R1.
    mutating func findRegions() {
        r1 = StemmerExceptions.beginningLength(of: letters) ?? regionStart(from: 0)
        r2 = regionStart(from: r1)
    }

    /// Whether the letter at `index` is a vowel: a, e, i, o, u, or a y that stands for one.
    ///
    /// A y is a consonant at the start of the word and after a vowel. The published text marks such a y as
    /// "Y" beforehand; asking the letters before it gives the same answer, since steps only change the end,
    /// and no byte of the input can be mistaken for the mark.
    func isVowel(at index: Int) -> Bool {
        guard letters[index] == UInt8(ascii: "y") else { return Self.isPlainVowel(letters[index]) }
        // Along a run of y, consonant and vowel alternate. A loop, for recursion would let a word of a
        // million y exhaust the stack.
        var first = index
        while first > 0, letters[first - 1] == UInt8(ascii: "y") { first -= 1 }
        let firstIsVowel = first > 0 && !Self.isPlainVowel(letters[first - 1])
        return firstIsVowel == (index - first).isMultiple(of: 2)
    }

    /// Whether one of the first `count` letters is a vowel.
    func hasVowel(inFirst count: Int) -> Bool {
        var index = 0
        while index < count {
            if isVowel(at: index) { return true }
            index += 1
        }
        return false
    }

    /// Whether the first `count` letters end in a short syllable, as "rap", "at" and "past" do and "bestow" does not.
    func endsInShortSyllable(_ count: Int) -> Bool {
        if Self.past.ends(tail(of: count)) { return true }
        guard count >= 2, isVowel(at: count - 2), !isVowel(at: count - 1) else { return false }
        guard count > 2 else { return true }
        return !isVowel(at: count - 3) && !isLengthening(at: count - 1)
    }

    /// The last eight of the first `count` letters as one number, the very last one lowest, for comparing endings.
    func tail(of count: Int) -> UInt64 {
        var bits: UInt64 = 0
        var index = max(0, count - PackedLetters.maximumLength)
        while index < count {
            bits = bits << 8 | UInt64(letters[index])
            index += 1
        }
        return bits
    }

    private static let past: PackedLetters = "past"

    private func regionStart(from start: Int) -> Int {
        var index = start
        while index < letters.count, !isVowel(at: index) { index += 1 }
        while index < letters.count, isVowel(at: index) { index += 1 }
        return min(index + 1, letters.count)
    }

    /// Whether the consonant at `index` makes the vowel before it long: w, x and y do.
    private func isLengthening(at index: Int) -> Bool {
        switch letters[index] {
        case UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y"): true
        default: false
        }
    }

    private static func isPlainVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"):
            true
        default: false
        }
    }
}
