import Rulebooks

extension Mutants {
    /// A word for a thing dropped, such as one of the names of a shoe.
    static func ofEntities(_ rulebook: Rulebook) -> [Mutant] {
        rulebook.entities.indices.flatMap { kind in
            rulebook.entities[kind].values.indices.flatMap { index in
                let value = rulebook.entities[kind].values[index]
                return value.words.indices.map { word in
                    Mutant(
                        kind: .word,
                        text: "the word \"\(value.words[word])\" for \(value.title) could be dropped",
                        place: value.place,
                        change: { $0.dropping(word: word, ofValue: index, ofKind: kind) },
                        scope: .word(value.words[word]))
                }
            }
        }
    }

    /// Changes to what is learnt from: a synonym, a spelling or an example dropped. Each takes learning anew.
    static func ofExamples(_ rulebook: Rulebook) -> [Mutant] {
        let examples = rulebook.intents.indices.flatMap { intent in
            rulebook.intents[intent].asks.indices.map { ask in dropped(ask: ask, of: intent, rulebook) }
        }
        let synonyms = rulebook.concepts.indices.flatMap { concept in
            rulebook.concepts[concept].words.indices.map { dropped(word: $0, of: concept, rulebook) }
        }
        let spellings = rulebook.spellings.indices.map { index in
            let spelling = rulebook.spellings[index]
            return Mutant(
                kind: .example, text: "the spelling \"\(spelling.wrong)\" could be dropped",
                place: spelling.place
            ) { rules in
                var spellings = rules.spellings
                spellings.remove(at: index)
                return rules.with(spellings: spellings)
            }
        }
        return examples + synonyms + spellings
    }

    private static func dropped(ask: Int, of intent: Int, _ rulebook: Rulebook) -> Mutant {
        let example = rulebook.intents[intent].asks[ask]
        return Mutant(
            kind: .example, text: "the example \"\(example.text)\" could be dropped", place: example.place
        ) { rules in
            var (intents, asks) = (rules.intents, rules.intents[intent].asks)
            asks.remove(at: ask)
            intents[intent] = intents[intent].with(asks: asks)
            return rules.with(intents: intents)
        }
    }

    private static func dropped(word: Int, of index: Int, _ rulebook: Rulebook) -> Mutant {
        let concept = rulebook.concepts[index]
        return Mutant(
            kind: .example,
            text: "the synonym \"\(concept.words[word])\" for \(concept.name) could be dropped",
            place: concept.place
        ) { rules in
            var (concepts, words) = (rules.concepts, concept.words)
            words.remove(at: word)
            concepts[index] = Concept(name: concept.name, words: words, place: concept.place)
            return rules.with(concepts: concepts)
        }
    }
}

extension Rulebook {
    fileprivate func dropping(word: Int, ofValue index: Int, ofKind kind: Int) -> Rulebook {
        var (entities, values) = (entities, entities[kind].values)
        let old = values[index]
        var words = old.words
        words.remove(at: word)
        values[index] = EntityValue(
            name: old.name, title: old.title, words: words, attributes: old.attributes, place: old.place)
        entities[kind] = EntityKind(name: entities[kind].name, values: values)
        return with(entities: entities)
    }
}
