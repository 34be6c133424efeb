import Rulebooks

extension Rulebook {
    /// The same rules with some parts exchanged.
    func with(
        intents: [Intent]? = nil, uncovered: [UncoveredSubject]? = nil, concepts: [Concept]? = nil,
        spellings: [Spelling]? = nil, entities: [EntityKind]? = nil, tables: [DecisionTable]? = nil,
        phrases: [Phrase]? = nil
    ) -> Rulebook {
        Rulebook(
            articles: articles, intents: intents ?? self.intents, uncovered: uncovered ?? self.uncovered,
            concepts: concepts ?? self.concepts, spellings: spellings ?? self.spellings,
            entities: entities ?? self.entities, tables: tables ?? self.tables,
            phrases: phrases ?? self.phrases)
    }

    /// The same rules with the rows of a table changed.
    func changingRows(of table: Int, _ change: (inout [DecisionTable.Row]) -> Void) -> Rulebook {
        var tables = tables
        let old = tables[table]
        var rows = old.rows
        change(&rows)
        tables[table] = DecisionTable(
            name: old.name, hitPolicy: old.hitPolicy, inputs: old.inputs, outputs: old.outputs, rows: rows,
            place: old.place)
        return with(tables: tables)
    }

    /// The same rules with other sentences in an intent.
    func changingSentences(of intent: Int, _ sentences: [Sentence]) -> Rulebook {
        var intents = intents
        intents[intent] = intents[intent].with(sentences: sentences)
        return with(intents: intents)
    }
}

extension Intent {
    /// The same intent with other sentences or examples.
    func with(asks: [Example]? = nil, sentences: [Sentence]? = nil) -> Intent {
        Intent(
            name: name, title: title, act: act, about: about, asks: asks ?? self.asks, nots: nots,
            sentences: sentences ?? self.sentences, place: place)
    }
}

extension DecisionTable.Row {
    /// The same row with another cell or source.
    func with(outputs: [String]? = nil, source: Source?) -> DecisionTable.Row {
        DecisionTable.Row(
            name: name, conditions: conditions, outputs: outputs ?? self.outputs, say: say, source: source,
            because: because, place: place)
    }
}
