import Conversation

/// Reads what stands behind `=`, word by word.
struct ExpectationReader {
    /// Why it cannot be read.
    struct Fault: Error {
        let fact: TranscriptFault.Fact
        /// Offset of the word, in characters.
        let offset: Int
    }

    private let text: [Character]
    private var position = 0

    init(_ text: String) {
        self.text = Array(text)
    }

    /// The decision, or what is wrong with it.
    mutating func expectation() throws(Fault) -> Expectation {
        let start = position
        guard let word = word() else { throw Fault(fact: .emptyDecision, offset: start) }
        let begins = position - word.count
        if word == "recommend" {
            position = begins
            var expectation = Expectation(outcome: .answered)
            try readTail(into: &expectation)
            return expectation
        }
        guard let outcome = Outcome.allCases.first(where: { $0.word == word }) else {
            throw Fault(fact: .unknownDecision(word), offset: begins)
        }
        var expectation = Expectation(outcome: outcome)
        switch outcome {
        case .answered, .unsure: expectation.intents = try names()
        case .asked: expectation.slot = self.word()
        case .outside: expectation.refused = rest()
        case .invalid: break
        }
        if outcome == .answered || outcome == .asked || outcome == .unsure {
            try readTail(into: &expectation)
        }
        if let extra = self.word() { throw Fault(fact: .extraWord(extra), offset: position - extra.count) }
        return expectation
    }

    /// Reads `recommend …`, `by …` and `from …`.
    private mutating func readTail(into expectation: inout Expectation) throws(Fault) {
        if take("recommend") {
            guard let scale = word(), let size = word(), size.first?.isNumber == true else {
                throw Fault(fact: .noSize, offset: position)
            }
            expectation.size = .init(scale: scale, size: size)
            if take("or") {
                guard let other = word(), other.first?.isNumber == true else {
                    throw Fault(fact: .noSize, offset: position)
                }
                expectation.size?.alternative = other
            }
            if take("by") {
                expectation.rules = try names()
                if expectation.rules == nil { throw Fault(fact: .noName("by"), offset: position) }
            }
        }
        if take("from") {
            let parts = (rest() ?? "").split(separator: ";").map { Text.folded($0) }.filter { !$0.isEmpty }
            guard !parts.isEmpty else { throw Fault(fact: .noName("from"), offset: position) }
            expectation.sources = parts
        }
    }

    /// Names with commas between them; nil when there is none. The word behind a name without a comma is no name.
    private mutating func names() throws(Fault) -> [String]? {
        var names: [String] = []
        while true {
            let before = position
            guard var name = word() else { break }
            if names.isEmpty, ["recommend", "from"].contains(name) {
                position = before
                break
            }
            let goesOn = name.last == ","
            while name.last == "," { name.removeLast() }
            guard !name.isEmpty else { throw Fault(fact: .noName(","), offset: before) }
            names.append(name)
            guard goesOn || take(",") else { return names }
        }
        guard names.isEmpty else { throw Fault(fact: .noName(","), offset: position) }
        return nil
    }

    private mutating func take(_ wanted: String) -> Bool {
        let before = position
        if word() == wanted { return true }
        position = before
        return false
    }

    /// The next word, a comma belonging to the word before it.
    private mutating func word() -> String? {
        while position < text.count, text[position].isWhitespace { position += 1 }
        let start = position
        while position < text.count, !text[position].isWhitespace {
            position += 1
            if text[position - 1] == "," { break }
        }
        return start < position ? String(text[start..<position]) : nil
    }

    private mutating func rest() -> String? {
        let rest = Text.folded(String(text[position...]))
        position = text.count
        return rest.isEmpty ? nil : rest
    }
}
