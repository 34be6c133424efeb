extension Understanding {
    /// The whole line as typed, without blanks around it.
    var typed: String {
        let isBlank: (UInt8) -> Bool = { $0 <= 0x20 }
        guard let first = line.bytes.firstIndex(where: { !isBlank($0) }),
            let last = line.bytes.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(decoding: line.bytes[first...last], as: UTF8.self)
    }

    /// The line taken to tell this and to ask nothing.
    func saying(_ contents: [Statement.Content]) -> Understanding {
        var other = self
        other.statements = contents.map { Statement($0, tokens: 0..<line.tokens.count) }
        other.questions = []
        return other
    }

    /// The line taken to ask for these subjects and to tell nothing.
    ///
    /// - Parameter intentCount: Subjects from here on are those that the rules refuse by name.
    func asking(_ subjects: [Int], intentCount: Int) -> Understanding {
        var other = self
        other.statements = []
        other.questions = subjects.map { subject in
            let candidate = SpanReading.Candidate(subject: subject, confidence: 1)
            let isRefused = subject >= intentCount
            return SpanReading(
                tokens: 0..<line.tokens.count, covered: isRefused ? [] : [candidate],
                refused: isRefused ? candidate : nil)
        }
        return other
    }

    /// The line with its questions alone, whatever it tells.
    var untold: Understanding {
        var other = self
        other.statements = []
        return other
    }
}
