import Rulebooks

/// The assistant's own sentences by name.
struct PhraseBook: Sendable {
    private let texts: [String: String]

    init(_ phrases: [Phrase]) {
        texts = Dictionary(phrases.map { ($0.name, $0.text) }) { first, _ in first }
    }

    /// The phrase with its placeholders filled; empty when the rules have none of that name.
    func say(_ name: String, _ values: [String: String] = [:]) -> String {
        guard let text = texts[name] else { return "" }
        return values.isEmpty ? text : Template.fill(text, values)
    }

    func has(_ name: String) -> Bool { texts[name] != nil }
}
