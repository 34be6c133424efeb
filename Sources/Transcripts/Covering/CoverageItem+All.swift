import Rulebooks

extension CoverageItem {
    /// Everything in a rule base that a conversation can reach.
    static func all(in rulebook: Rulebook) -> [CoverageItem] {
        var items: [CoverageItem] = []
        func add(_ kind: Kind, _ name: String, _ place: Place) {
            items.append(CoverageItem(kind: kind, name: name, place: place))
        }
        for intent in rulebook.intents {
            add(.intents, intent.name, intent.place)
            for sentence in intent.sentences { add(.sentences, sentence.text, sentence.place) }
        }
        for table in rulebook.tables {
            for row in table.rows {
                if table.hitPolicy != .lookup {
                    add(.rows, row.name, row.place)
                } else if table.name == "chart" {
                    add(
                        .chart, zip(table.outputs, row.outputs).prefix(5).map(\.1).joined(separator: " "),
                        row.place)
                }
            }
        }
        for phrase in rulebook.phrases
        where phrase.name.hasPrefix("ask-") || phrase.name.hasPrefix("contradiction-") {
            add(.slots, phrase.name, phrase.place)
        }
        for subject in rulebook.uncovered where subject.about != nil {
            add(.refusals, subject.name, subject.place)
        }
        return items
    }
}
