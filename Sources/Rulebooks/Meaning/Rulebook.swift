/// Everything an assistant knows, checked and immutable.
///
/// A value of this type exists only if the rule base it came from had no error.
package struct Rulebook: Sendable {
    package let articles: [Article]
    package let intents: [Intent]
    /// Subjects near the articles that they do not answer; refused by name.
    package let uncovered: [UncoveredSubject]
    package let concepts: [Concept]
    package let spellings: [Spelling]
    package let entities: [EntityKind]
    package let tables: [DecisionTable]
    /// Sentences of the assistant's own, without facts, in name order.
    package let phrases: [Phrase]

    package init(
        articles: [Article], intents: [Intent], uncovered: [UncoveredSubject], concepts: [Concept],
        spellings: [Spelling], entities: [EntityKind], tables: [DecisionTable], phrases: [Phrase]
    ) {
        self.articles = articles
        self.intents = intents
        self.uncovered = uncovered
        self.concepts = concepts
        self.spellings = spellings
        self.entities = entities
        self.tables = tables
        self.phrases = phrases
    }
}
