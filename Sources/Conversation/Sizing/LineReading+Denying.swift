extension LineReading {
    /// "I'm not a 10, I'm a 9": the sizes that stand behind a "not".
    static func denied(_ sizes: [SizeMention], in line: SizingLine) -> [Int] {
        sizes.indices.filter { index in
            let start = sizes[index].tokens.lowerBound
            return line.speech(.negation).contains { negation in
                let end = negation.tokens.upperBound
                return end <= start && denials.contains(line.text(negation.tokens.lowerBound))
                    && !line.covers(line.mentions(.relation), negation.tokens.lowerBound)
                    && !line.isSupposed(start)
                    && (end..<start).allSatisfy { isBesideSize($0, in: line) }
            }
        }
    }

    /// Words of negation that deny a size behind them; "than 10" compares.
    private static var denials: Set<String> { ["not", "never"] }

    private static func isBesideSize(_ token: Int, in line: SizingLine) -> Bool {
        [.filler, .size, .wear].contains { line.covers(line.speech($0), token) }
    }

    /// Takes a size back where the line only says which one it is not.
    mutating func readDenials() {
        guard let first = denied.first, denied.count == sizes.count else { return }
        add(.retraction(slot: Self.size), sizes[first].tokens)
    }
}
