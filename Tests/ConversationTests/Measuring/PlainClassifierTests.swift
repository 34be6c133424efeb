import Testing

@testable import Conversation

/// Intents told apart by examples alone.
@Suite struct PlainClassifierTests {
    private static let texts = [
        ("card_lost", "i lost my card"), ("card_lost", "my card is gone"),
        ("card_lost", "somebody stole the card"),
        ("top-up", "how do i top up"), ("top-up", "put money on the account"),
        ("top-up", "topping up by cash"),
    ].enumerated().map { LabelledText(id: "\($0)", intent: $1.0, text: $1.1) }

    private let classifier = PlainClassifier(texts, english: EnglishWords())

    @Test func findsTheIntent() {
        #expect(classifier.intents == ["card_lost", "top-up"])
        #expect(classifier.best("the card is lost")?.intent == "card_lost")
        #expect(classifier.best("can i top up by cash")?.intent == "top-up")
    }

    @Test func strangeWordsLowerTheScore() throws {
        let plain = try #require(classifier.best("i lost my card"))
        let strange = try #require(classifier.best("i lost my umbrella beside card bushes"))
        #expect(strange.confidence < plain.confidence)
    }

    @Test func severalQuestionsInALine() {
        let found = classifier.all("i lost my card. Also, how do i top up?").map(\.intent)
        #expect(found == ["card_lost", "top-up"])
        #expect(classifier.all("i lost my card and my card is gone").map(\.intent) == ["card_lost"])
    }

    @Test func thresholdComesFromTheTextsAlone() {
        let once = PlainClassifier.threshold(Self.texts, english: EnglishWords())
        #expect(once == PlainClassifier.threshold(Self.texts, english: EnglishWords()))
        #expect((0...1).contains(once))
    }

    @Test func figures() {
        func predict(_ wanted: String, _ best: String, _ confidence: Float, refused: Bool = false)
            -> Prediction
        {
            let text = LabelledText(id: "1", intent: wanted, text: "")
            return Prediction(text: text, best: best, confidence: confidence, isRefused: refused)
        }
        let score = PredictionScore([
            predict("a", "a", 0.9), predict("a", "a", 0.2, refused: true), predict("b", "a", 0.8),
            predict("a|b", "b|a", 0.7), predict("oos", "a", 0.3, refused: true), predict("oos", "b", 0.6),
        ])
        #expect((score.inScope, score.outOfScope) == (4, 2))
        #expect((score.rightBeforeRefusing, score.right) == (3, 2))
        #expect((score.inScopeRefused, score.outOfScopeRefused, score.refused) == (1, 1, 2))
        #expect(score.area == 6.0 / 8)
    }

    @Test(arguments: [
        ("one thing here. two things there", 2), ("one thing here and also two things there", 2),
        ("red and blue", 1), ("one thing, two things", 1), ("", 0), ("as well as that", 1),
        ("first thing as well as second thing", 2),
    ])
    func splitsAtJoints(text: String, count: Int) {
        #expect(PlainSplitter.pieces(of: Tokenizer.tokenize(text)).count == count)
    }
}
