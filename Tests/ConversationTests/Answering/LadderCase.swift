import Rulebooks

@testable import Conversation

/// Ladders out of the shipped charts, with phrases of their own.
enum LadderCase {
    /// Sizes in tenths.
    static func ladder(
        _ scale: String, _ size: Int, or alternative: Int? = nil, for side: String? = nil,
        cited: [Source] = []
    ) -> SizeLadder? {
        let rules = SizingRules.shared
        guard let scale = rules.reader.scales.scale(named: scale) else { return nil }
        let wanted = SizeLadderBuilder.Wanted(
            scale: scale, size: size, alternative: alternative, side: scale.side ?? side)
        let builder = SizeLadderBuilder(
            rules.advisor, wanted, phrases: phrases,
            composer: AnswerComposer(articles: rules.rulebook.articles))
        return builder.ladder(cited: cited)
    }

    private static let phrases: PhraseBook = {
        let texts = [
            "ladder-take": "take", "ladder-or": "or", "ladder-words": "{size} is {sizes}.",
            "ladder-words-alternative": "Or {size}: {sizes}.",
            "ladder-words-none": "No {size}, but {sizes}.", "and": "and",
        ]
        let place = SizingRules.shared.rulebook.articles[0].place
        return PhraseBook(texts.map { Phrase(name: $0.key, text: $0.value, place: place) })
    }()
}
