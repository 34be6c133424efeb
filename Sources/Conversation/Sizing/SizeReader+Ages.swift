import Rulebooks

extension SizeReader {
    /// The age that a number is: "8 years old", "my son is 6"; nil where it may be a size.
    func age(_ candidate: Candidate) -> Age? { measuredAge(candidate) ?? toldAge(candidate) }

    /// "My boys are 16 and 18": a number that an "and" ties to an age.
    func nextAge(_ candidate: Candidate) -> Age? {
        let start = candidate.number.lowerBound
        guard start > 1, let last = ages.last, last.tokens.upperBound == start - 1, isBare(candidate),
            line.text(start - 1) == "and"
        else { return nil }
        return Age(tokens: candidate.number, isChild: last.isChild && candidate.hundredths < 1600)
    }

    /// "8 years old", "8-year-old", "aged 8": a number beside a measure that has an age of majority.
    private func measuredAge(_ candidate: Candidate) -> Age? {
        let start = candidate.number.lowerBound
        let end = candidate.number.upperBound
        for measure in line.mentions(.measure) {
            guard let limit = measure.value.attributes[Self.limit].flatMap(Decimal.hundredths) else {
                continue
            }
            let first = measure.tokens.lowerBound
            let isBehind = first == end || first == end + 1 && isHyphen(end)
            guard measure.name == Self.before ? measure.tokens.upperBound == start : isBehind else {
                continue
            }
            let tokens = min(start, first)..<max(end, measure.tokens.upperBound)
            return Age(tokens: tokens, isChild: candidate.hundredths < limit && isOfPerson(tokens))
        }
        return nil
    }

    /// The column with the age from which somebody is no child.
    private static var limit: String { "child-below" }
    /// The measure that stands before its number.
    private static var before: String { "age-before" }

    private func isHyphen(_ index: Int) -> Bool {
        index < line.line.tokens.count && line.text(index) == "-"
    }

    /// Whether an age is somebody's, and not that of a pair of shoes.
    private func isOfPerson(_ age: Range<Int>) -> Bool {
        if line.mentions(.reference).contains(where: { $0.tokens.lowerBound == age.upperBound }) {
            return false
        }
        if line.mentions(.person).contains(where: { line.sameClause($0.tokens.lowerBound, age.lowerBound) }) {
            return true
        }
        guard age.lowerBound > 0 else { return false }
        return line.covers(line.speech(.first), age.lowerBound - 1) || line.text(age.lowerBound - 1) == "am"
    }

    /// "My son is 6", "my son (6)": a whole number with nothing of a size about it, behind somebody young.
    private func toldAge(_ candidate: Candidate) -> Age? {
        guard let person = line.youngPerson(before: candidate.number, isSure: true), isBare(candidate) else {
            return nil
        }
        let gap = person.tokens.upperBound..<candidate.number.lowerBound
        let isAside = gap.contains { line.line.tokens[$0].kind == .pause }
        return Age(
            tokens: person.tokens.lowerBound..<candidate.number.upperBound,
            isChild: !isAside && candidate.hundredths < 1600)
    }

    /// Whether a number is whole and has no scale.
    private func isBare(_ candidate: Candidate) -> Bool {
        let end = candidate.number.upperBound
        guard candidate.hundredths % 100 == 0, (0..<2500).contains(candidate.hundredths) else { return false }
        guard end < line.line.tokens.count else { return true }
        let next = line.line.tokens[end]
        return !(next.joined && next.kind == .word)
            && !line.mentions(.scale).contains { $0.tokens.lowerBound == end }
    }
}

extension SizingLine {
    /// Somebody young of whom a number is told by "is" or in brackets, without a word of sizes.
    ///
    /// - Parameter isSure: Whether it must be a child by the word (`young` is `yes`), not just "he" or "she".
    func youngPerson(before number: Range<Int>, isSure: Bool) -> Named? {
        // "My husband, he's 11": somebody grown up is told of by size.
        let isAdult = mentions(.person).contains { $0.value.attributes["young"] == nil }
        return mentions(.person).last { person in
            let age = person.value.attributes["young"]
            let end = person.tokens.upperBound
            guard end <= number.lowerBound, age == "yes" || !isSure && !isAdult && age == "maybe" else {
                return false
            }
            if end == number.lowerBound { return isShortenedIs(between: person.tokens, and: number) }
            return (end..<number.lowerBound).allSatisfy(isAgeing)
        }
    }

    /// "My son's 12": an apostrophe between somebody and the number.
    private func isShortenedIs(between person: Range<Int>, and number: Range<Int>) -> Bool {
        let first = Int(line.tokens[person.lowerBound].start)
        let last = Int(line.tokens[number.lowerBound].start)
        let text = line.bytes[first..<last].drop { $0 != 0x27 && $0 != 0x99 }.dropFirst()
        return text.elementsEqual([UInt8(ascii: "s"), UInt8(ascii: " ")])
    }

    /// Words that may stand between somebody and their age.
    private func isAgeing(_ index: Int) -> Bool {
        if line.tokens[index].kind == .pause { return true }
        return covers(speech(.being), index)
            || ["who", "just", "only", "nearly", "almost", "now", "about", "already", "like"].contains(
                text(index))
    }
}
