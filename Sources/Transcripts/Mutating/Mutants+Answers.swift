import Rulebooks

extension Mutants {
    /// Changes to answers: two swapped, a sentence dropped, a source exchanged for another section.
    static func ofAnswers(_ rulebook: Rulebook) -> [Mutant] {
        let answering = rulebook.intents.indices.filter { !rulebook.intents[$0].sentences.isEmpty }
        let pairs = zip(answering, answering.dropFirst())
        return pairs.map { swapped($0, $1, rulebook) }
            + answering.flatMap { intent in
                rulebook.intents[intent].sentences.indices.flatMap { sentence in
                    [shortened(intent, sentence, rulebook), misattributed(intent, sentence, rulebook)]
                }.compactMap { $0 }
            } + ofPhrases(rulebook)
    }

    private static func swapped(_ one: Int, _ other: Int, _ rulebook: Rulebook) -> Mutant {
        let (first, second) = (rulebook.intents[one], rulebook.intents[other])
        return Mutant(
            kind: .answer, text: "the answers of \(first.name) and \(second.name) could be swapped",
            place: first.place,
            change: { rules in
                rules.changingSentences(of: one, second.sentences).changingSentences(
                    of: other, first.sentences)
            }, scope: .intents([first.name, second.name]))
    }

    private static func shortened(_ intent: Int, _ index: Int, _ rulebook: Rulebook) -> Mutant {
        let sentence = rulebook.intents[intent].sentences[index]
        return Mutant(
            kind: .answer, text: "the sentence \"\(sentence.text)\" could be removed", place: sentence.place,
            change: { rules in
                var sentences = rules.intents[intent].sentences
                sentences.remove(at: index)
                return rules.changingSentences(of: intent, sentences)
            }, scope: .intents([rulebook.intents[intent].name]))
    }

    private static func misattributed(_ intent: Int, _ index: Int, _ rulebook: Rulebook) -> Mutant? {
        let sentence = rulebook.intents[intent].sentences[index]
        guard let source = sentence.source else { return nil }
        let count = rulebook.articles[source.article].sections.count
        guard count > 1 else { return nil }
        let other = Source(article: source.article, section: (source.section + 1) % count)
        return Mutant(
            kind: .source, text: "the sentence \"\(sentence.text)\" could name another source",
            place: sentence.place,
            change: { rules in
                var sentences = rules.intents[intent].sentences
                sentences[index] = Sentence(text: sentence.text, source: other, place: sentence.place)
                return rules.changingSentences(of: intent, sentences)
            }, scope: .intents([rulebook.intents[intent].name]))
    }

    private static func ofPhrases(_ rulebook: Rulebook) -> [Mutant] {
        rulebook.phrases.indices.map { index in
            let phrase = rulebook.phrases[index]
            return Mutant(
                kind: .phrase, text: "the phrase \(phrase.name) could say nothing", place: phrase.place
            ) { rules in
                var phrases = rules.phrases
                phrases[index] = Phrase(name: phrase.name, text: "…", place: phrase.place)
                return rules.with(phrases: phrases)
            }
        }
    }
}
