extension DecisionTable.Condition {
    /// Why a cell is no condition.
    struct Fault: Error {
        let fact: Problem.Fact
    }

    /// Reads a cell: `-` or nothing, `a | b`, `not a | b`, `3..18`, `>= 3`, `<= 18`.
    ///
    /// - Throws: What is wrong with it, ready to be reported.
    init(reading text: String) throws(Fault) {
        if text.isEmpty || text == "-" {
            self = .any
        } else if text.hasPrefix(">=") {
            self = .within(low: try Self.number(text.dropFirst(2)), high: nil)
        } else if text.hasPrefix("<=") {
            self = .within(low: nil, high: try Self.number(text.dropFirst(2)))
        } else if let dots = Self.dots(in: text) {
            let low = try Self.number(text[..<dots.lowerBound])
            let high = try Self.number(text[dots.upperBound...])
            guard low <= high else { throw Fault(fact: .lowAboveHigh(text)) }
            self = .within(low: low, high: high)
        } else if text.hasPrefix("<") || text.hasPrefix(">") {
            throw Fault(fact: .badCondition(text))
        } else if text == "not" || text.hasPrefix("not ") {
            self = .noneOf(try Self.words(text.dropFirst(3), of: text))
        } else {
            self = .oneOf(try Self.words(text[...], of: text))
        }
    }

    /// Where `..` stands between two numbers, or nil.
    private static func dots(in text: String) -> Range<String.Index>? {
        guard Text.contains(text, "."), !Text.contains(text, "|") else { return nil }
        for index in text.indices where text[index...].hasPrefix("..") {
            return index..<text.index(index, offsetBy: 2)
        }
        return nil
    }

    private static func words(_ list: Substring, of text: String) throws(Fault) -> [String] {
        // Most cells hold a single word, and no dot.
        let parts =
            Text.contains(list, "|") ? list.split(separator: "|", omittingEmptySubsequences: false) : [list]
        let words = parts.map { Text.folded(Text.trimmed($0)) }
        guard words.allSatisfy(isWord) else { throw Fault(fact: .badCondition(text)) }
        return words
    }

    private static func isWord(_ text: String) -> Bool {
        let hasRange = Text.contains(text, ".") && text.contains("..")
        return !text.isEmpty && !hasRange && !text.hasPrefix("not ")
    }

    private static func number(_ text: Substring) throws(Fault) -> Double {
        let text = Text.trimmed(text)
        guard let number = decimal(text) else { throw Fault(fact: .badNumber(text)) }
        return number
    }

    /// A number written with digits, perhaps a minus sign, perhaps a decimal point; nothing else.
    static func decimal(_ text: String) -> Double? {
        guard let first = text.utf8.first, first != UInt8(ascii: "."), text.utf8.count <= 30,
            text.utf8.last.map({ (0x30...0x39).contains($0) }) == true,
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E })
        else { return nil }
        return Double(text)
    }
}
