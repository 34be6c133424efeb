/// The ways in which the end of a line can be completed.
struct Completion: Equatable {
    /// Where a word ends. A hyphen, a slash, a full stop and an apostrophe are part of words.
    static let wordBreaks: StaticString = " \t\n\"(),;:?!"

    /// The line up to the cursor.
    private let line: String
    /// The UTF-8 offset in the line from which on the choices begin like it.
    let start: Int
    /// What can stand there instead, in the order given.
    let choices: [String]

    /// Finds the longest end of a line, from the start of a word on, with which some candidate begins.
    ///
    /// So a question that begins like the whole line wins over a name that begins like its last word, and a
    /// name of several words wins over one that begins with the last of them. Case does not count. At the
    /// start of a new word every candidate fits, unless one fits more of the line.
    ///
    /// - Returns: nil when no candidate fits.
    /// - Complexity: O(words in the line × candidates).
    init?(of line: String, candidates: [String]) {
        var seen: Set<String> = []
        let candidates = candidates.filter { !$0.isEmpty && seen.insert($0).inserted }
        for start in Self.wordStarts(in: line) {
            let choices = candidates.filter { Self.commonLength($0, line[start...]) == line[start...].count }
            guard !choices.isEmpty else { continue }
            self.line = line
            self.start = line.utf8.distance(from: line.startIndex, to: start)
            self.choices = choices
            return
        }
        return nil
    }

    /// The choices as replacements of the line from a place inside what they replace.
    ///
    /// - Parameter offset: A UTF-8 offset in the line, not before `start`.
    /// - Returns: The choices without what stands before `offset`, and how they all begin; nil if `offset` is
    ///   not a place for that.
    func replacements(from offset: Int) -> (common: String, choices: [String])? {
        let from = line.utf8.index(line.startIndex, offsetBy: start)
        guard
            (start...line.utf8.count).contains(offset),
            let place = line.utf8.index(line.startIndex, offsetBy: offset).samePosition(in: line)
        else { return nil }
        let skipped = line.distance(from: from, to: place)
        let rest = choices.map { String($0.dropFirst(skipped)) }
        guard let first = rest.first else { return nil }
        let length = rest.map { Self.commonLength($0, first) }.min() ?? 0
        return (String(first.prefix(length)), rest)
    }

    /// The UTF-8 offset at which the last word of a line begins; the line's length after a word's end.
    static func wordStart(in line: String) -> Int {
        let start = wordStarts(in: line).last ?? line.startIndex
        return line.utf8.distance(from: line.startIndex, to: start)
    }

    /// The places where a word begins, and the line's end when a new one could begin there.
    private static func wordStarts(in line: String) -> [String.Index] {
        var starts: [String.Index] = []
        var isAfterBreak = true
        for index in line.indices {
            let isBreak = isWordBreak(line[index])
            if index == line.startIndex || (isAfterBreak && !isBreak) { starts.append(index) }
            isAfterBreak = isBreak
        }
        return isAfterBreak ? starts + [line.endIndex] : starts
    }

    private static func isWordBreak(_ character: Character) -> Bool {
        guard let value = character.asciiValue else { return false }
        return wordBreaks.withUTF8Buffer { $0.contains(value) }
    }

    /// How many characters two texts have in common at their start, whatever the case.
    private static func commonLength(_ one: some StringProtocol, _ other: some StringProtocol) -> Int {
        zip(one, other).prefix { $0 == $1 || $0.lowercased() == $1.lowercased() }.count
    }
}
