/// The steps, in the order in which they run; each works on the end of `letters`.
extension Stemmer {
    /// Step 0: removes -', -'s and -'s'.
    mutating func removePossessive() {
        if letters.last == UInt8(ascii: "'") { letters.removeLast() }
        if Self.possessive.ends(tail(of: letters.count)) { letters.removeLast(2) }
    }

    /// Step 1a: removes the plural -s, but not that of "gas", "bus" or "boss".
    mutating func removePlural() {
        let tail = tail(of: letters.count)
        if Self.sses.ends(tail) {
            letters.removeLast(2)
        } else if Self.ies.ends(tail) || Self.ied.ends(tail) {
            letters.removeLast(letters.count > 4 ? 2 : 1)
        } else if letters.last == UInt8(ascii: "s"), !Self.us.ends(tail), !Self.ss.ends(tail) {
            if hasVowel(inFirst: letters.count - 2) { letters.removeLast() }
        }
    }

    /// Step 1b: removes -ed and -ing, with -ly or without, and mends what is left.
    mutating func removeVerbEnding() {
        let tail = tail(of: letters.count)
        guard let rule = SuffixTable.step1b.longestMatch(tail) else { return }
        let stemCount = letters.count - rule.suffix.count
        let stemTail = self.tail(of: stemCount)

        if rule.replacement.count > 0 {
            if stemCount >= r1, !StemmerExceptions.keepsEed(after: stemTail, count: stemCount) {
                replace(rule)
            }
        } else if Self.ing.ends(tail), stemCount == 2, !isVowel(at: 0), letters[1] == UInt8(ascii: "y") {
            // "dying" is of "die".
            letters.removeLast(4)
            Self.ie.append(to: &letters)
        } else if Self.ing.ends(tail), StemmerExceptions.keepsIng(after: stemTail, count: stemCount) {
            return
        } else if hasVowel(inFirst: stemCount) {
            replace(rule)
            mendVerbStem()
        }
    }

    /// Step 1c: turns y to i after a consonant, unless that is the first letter.
    mutating func turnFinalY() {
        guard letters.count > 2, letters.last == UInt8(ascii: "y"), !isVowel(at: letters.count - 2) else {
            return
        }
        letters[letters.count - 1] = UInt8(ascii: "i")
    }

    /// Steps 2, 3 and 4: replaces the longest suffix of a table, if it lies in the region that starts there.
    mutating func replaceEnding(from table: SuffixTable, startingAt region: Int) {
        guard let rule = table.longestMatch(tail(of: letters.count)) else { return }
        let stemCount = letters.count - rule.suffix.count
        guard stemCount >= (rule.isInR2 ? r2 : region) else { return }
        if let predecessors = rule.predecessors {
            guard stemCount > 0, predecessors.contains(letters[stemCount - 1]) else { return }
        }
        replace(rule)
    }

    /// Step 5: removes a final e, and one l of a final -ll, where enough of the word stays.
    mutating func removeFinalLetter() {
        let stemCount = letters.count - 1
        if letters.last == UInt8(ascii: "e") {
            guard stemCount >= r2 || stemCount >= r1 && !endsInShortSyllable(stemCount) else { return }
            letters.removeLast()
        } else if stemCount >= r2, Self.ll.ends(tail(of: letters.count)) {
            letters.removeLast()
        }
    }

    /// Gives a verb its e back ("hop" of hoping), or takes one letter of a double ("hopp" of hopping).
    private mutating func mendVerbStem() {
        let tail = tail(of: letters.count)
        if Self.mute.contains(where: { $0.ends(tail) }) {
            letters.append(UInt8(ascii: "e"))
        } else if endsInDouble {
            if !isShortWithDouble { letters.removeLast() }
        } else if letters.count <= r1, endsInShortSyllable(letters.count) {
            letters.append(UInt8(ascii: "e"))
        }
    }

    private var endsInDouble: Bool {
        guard letters.count >= 2, letters[letters.count - 1] == letters[letters.count - 2] else {
            return false
        }
        return Self.doubled.contains(letters[letters.count - 1])
    }

    /// Whether nothing but an a, e or o precedes the double: "add", "egg" and "off" keep both letters.
    private var isShortWithDouble: Bool {
        letters.count == 3 && Self.keepingDouble.contains(letters[0])
    }

    private mutating func replace(_ rule: SuffixTable.Rule) {
        letters.removeLast(rule.suffix.count)
        rule.replacement.append(to: &letters)
    }

    private static let possessive: PackedLetters = "'s"
    private static let sses: PackedLetters = "sses"
    private static let ies: PackedLetters = "ies"
    private static let ied: PackedLetters = "ied"
    private static let us: PackedLetters = "us"
    private static let ss: PackedLetters = "ss"
    private static let ing: PackedLetters = "ing"
    private static let ie: PackedLetters = "ie"
    private static let ll: PackedLetters = "ll"

    /// What only a word in -e leaves: "luxuriat" of luxuriating.
    private static let mute: [PackedLetters] = ["at", "bl", "iz"]

    /// The letters that are doubled before an ending: "hopp" of hopping, but not "fall" of falling.
    private static let doubled: LetterSet = "bdfgmnprt"

    private static let keepingDouble: LetterSet = "aeo"
}
