import Rulebooks

/// What a chat says before the first question, and what it offers at Tab.
struct ChatInvitation {
    private let rulebook: Rulebook

    init(_ rulebook: Rulebook) {
        self.rulebook = rulebook
    }

    /// In one breath, what can be asked: the rule base's phrase `welcome`, or the titles of its articles.
    var welcome: String {
        let phrase = rulebook.phrases.first { $0.name == "welcome" }?.text
        if let phrase, !phrase.contains("{") { return phrase }
        let titles = rulebook.articles.map(\.title).joined(separator: "; ")
        return titles.isEmpty ? "Ask away; /help shows how." : "Ask about: \(titles). /help shows how."
    }

    /// A question for every subject that an article answers.
    var questions: [String] {
        rulebook.intents.filter { $0.act == .tell || $0.act == .recommend }.flatMap { intent in
            intent.asks.prefix(1).map(\.text) + [intent.title]
        }
    }

    /// Names of things that questions mention.
    var names: [String] {
        rulebook.entities.flatMap { $0.values.map(\.title) }
    }

    /// What Tab offers: commands and questions from the start of a line, names anywhere.
    func completions(lineUpToCursor line: String, wordStart: Int) -> [String] {
        if line.hasPrefix("/") { return SlashCommands.all.map(\.name) }
        return (line.isEmpty ? SlashCommands.all.map(\.name) : []) + questions + names
    }
}
