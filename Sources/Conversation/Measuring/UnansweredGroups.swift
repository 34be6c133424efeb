/// Brings questions together that differ only in case, punctuation, spelling, endings, small words and order.
package struct UnansweredGroups {
    private let assistant: Assistant
    private var groups: [[String]: Group] = [:]
    private var order = 0

    private struct Group {
        var count = 0
        let order: Int
        /// How often each wording came, in the order of their first.
        var wordings: [(text: String, count: Int)] = []
    }

    package init(_ assistant: Assistant) { self.assistant = assistant }

    /// Counts a question that had no answer; one without a word is passed over.
    package mutating func add(_ text: String) {
        let key = key(of: text)
        let wording = Self.wording(text)
        guard !key.isEmpty, !wording.isEmpty else { return }
        var group = groups[key] ?? Group(order: order)
        order += 1
        group.count += 1
        if let index = group.wordings.firstIndex(where: { $0.text == wording }) {
            group.wordings[index].count += 1
        } else {
            group.wordings.append((wording, 1))
        }
        groups[key] = group
    }

    /// All groups, the largest first.
    package func sorted() -> [UnansweredGroup] {
        let ordered = groups.values.sorted { ($1.count, $0.order) < ($0.count, $1.order) }
        return ordered.map { group in
            var best = 0
            for index in group.wordings.indices where group.wordings[index].count > group.wordings[best].count
            {
                best = index
            }
            let wording = group.wordings[best].text
            return UnansweredGroup(
                count: group.count, wording: wording,
                others: group.wordings.map(\.text).filter { $0 != wording }, nearest: nearest(wording))
        }
    }

    /// The stems of the words that carry meaning, each once and sorted; of all words where none does.
    func key(of text: String) -> [String] {
        let line = assistant.model.mender.mend(Tokenizer.tokenize(text)).line
        var all: Set<String> = []
        var content: Set<String> = []
        for token in line.tokens where token.kind != .stop && token.kind != .pause {
            let folded = line.folded.span.extracting(token.foldedRange)
            let stem = String(decoding: Stemmer.stem(folded), as: UTF8.self)
            all.insert(stem)
            if !SmallWords.contains(line.text(token)) { content.insert(stem) }
        }
        return (content.isEmpty ? all : content).sorted()
    }

    /// A text as an `ask` line takes it: one line, one blank between words, no mark at its end, nothing unseen.
    static func wording(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            scalar.properties.isWhitespace || scalar.properties.generalCategory == .control ? " " : scalar
        }
        var line = String(String.UnicodeScalarView(scalars)).split(separator: " ").joined(separator: " ")
        while let last = line.last, ".?!,;: ".contains(last) { line.removeLast() }
        return line
    }

    private func nearest(_ text: String) -> String? {
        let best = assistant.respond(to: text, in: DialogueState()).understanding.whole.covered.first
        guard let best, best.subject < assistant.rulebook.intents.count else { return nil }
        let score = assistant.model.rank(text).first { $0.subject == best.subject }?.confidence ?? 0
        return score > 0 ? assistant.rulebook.intents[best.subject].name : nil
    }
}
