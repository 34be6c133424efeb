import Rulebooks

/// A rule base with one rule changed, as long as nobody makes it: a description and a recipe.
package struct Mutant: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case row, step, answer, source, phrase, chart, word, example

        /// What is changed, as a report calls it.
        package var title: String {
            switch self {
            case .row: "table rows removed"
            case .step: "sizing figures moved by a step"
            case .answer: "answers swapped or shortened"
            case .source: "sources exchanged"
            case .phrase: "phrases emptied"
            case .chart: "chart rows removed or moved by a half"
            case .word: "words for things dropped"
            case .example: "synonyms, spellings and examples dropped"
            }
        }
    }

    package let kind: Kind
    /// What could be done, such as `the row wide-foot could be removed`.
    package let text: String
    package let place: Place
    /// Makes the changed rules out of the sound ones.
    package let change: @Sendable (Rulebook) -> Rulebook
    /// The conversations that can notice.
    var scope = Scope.all

    /// Which conversations a change can matter to; the others need no replaying.
    enum Scope: Sendable {
        case all
        /// Those in which something about sizes is said or asked.
        case sizing
        /// Those in which one of these intents is answered or offered.
        case intents([String])
        /// Those in which this may be said.
        case word(String)
    }
}
