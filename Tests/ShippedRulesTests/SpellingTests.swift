import Rulebooks
import ShippedRules
import Testing

@testable import Conversation

/// What the rules inside the program make of slips, and what they leave alone.
@Suite("Spelling") struct SpellingTests {
    @Test(
        "Slips are read as what was meant",
        arguments: [
            ("hwo wide are they", "hwo > how"), ("are tehy comfy", "tehy > they"),
            ("wil they strecth", "wil > will; strecth > stretch"),
            ("wut do thye weigh", "wut > what; thye > they"), ("dotn they crease", "dotn > dont"),
            ("STRECH", "STRECH > stretch"), ("waht's the weigth", "waht's > what's; weigth > weight"),
            // Twice in a word.
            ("are they cmofrotable", "cmofrotable > comfortable"),
        ])
    func mends(typed: String, repairs: String) { #expect(Self.repairs(typed) == repairs) }

    @Test(
        "Blanks that slipped",
        arguments: [
            ("how muchdo they weigh", "muchdo > much do"), ("howmuch are they", "howmuch > how much"),
            ("are they w ide", "w ide > wide"), ("are they co mfy", "co mfy > comfy"),
            ("do the yfit wide feet", "the yfit > they fit"),
        ])
    func blanks(typed: String, repairs: String) { #expect(Self.repairs(typed) == repairs) }

    @Test(
        "The neighbours choose between words as near",
        arguments: [
            ("heal slips", "heal > heel"), ("does the heal slip", "heal > heel"),
            ("how much dose it cost", "dose > does"),
            ("are they god for running", "god > good"), ("is it different form the old one", "form > from"),
            ("hwo big do they run", "hwo > how"),
        ])
    func context(typed: String, repairs: String) { #expect(Self.repairs(typed) == repairs) }

    @Test(
        "Words that only sound like what was meant",
        arguments: [
            ("do they way a lot", "way > weigh"), ("witch size should I by", "witch > which; by > buy"),
            ("hwo much dose a pare cots", "hwo > how; dose > does; pare > pair; cots > cost"),
            ("are they threw to size", "threw > true"), ("are they wider then dunks", "then > than"),
        ])
    func sounds(typed: String, repairs: String) { #expect(Self.repairs(typed) == repairs) }

    @Test(
        "Such words stand where they are meant",
        arguments: [
            "is it the right way up", "they were by the door", "a piano on the stairs",
            "the tree in the rain",
            "a walk along the coast at dawn", "I know two people who were there",
            "did it win a prize",
        ])
    func soundsThatStand(text: String) { #expect(Self.repairs(text) == "") }

    @Test(
        "A key beside the space bar instead of it",
        arguments: [
            ("arenthey wide", "arenthey > are they"), ("how muchvare they", "muchvare > much are"),
        ])
    func keysBesideSpace(typed: String, repairs: String) { #expect(Self.repairs(typed) == repairs) }

    @Test(
        "Words that are right stand, though no rule has them",
        arguments: [
            "can I wear them for golf", "are they vegan", "would Ella and Toby want the same pair",
            "can I mow the lawn in them", "what form do they have", "could I spar in them at the dojo",
            "would they fit my nephew Gus", "does mugged count as wear", "logging in them all day",
            "is the NBA wearing them", "how much mugging is there", "W 8.5", "2002r", "8w",
            "u8 8u",
            "do the loosens and the pinches differ", "the timer on my oven",
        ])
    func stands(text: String) { #expect(Self.repairs(text) == "") }

    @Test("No example of the rules is read otherwise for a slip: what is listed aside, nearly all stand")
    func examples() throws {
        let rulebook = try Rulebook(reading: ShippedRules.rulebookFiles())
        let texts = rulebook.intents.flatMap { $0.asks.map(\.text) }
        let model = try Self.model.get()
        let mended = texts.filter {
            let line = Tokenizer.tokenize($0)
            return model.mender.mend(line).line != model.reader.mend(line).0
        }
        #expect(mended.count * 100 < texts.count, "\(mended.prefix(20))")
    }

    private static func repairs(_ text: String) -> String {
        guard let model = try? model.get() else { return "no model" }
        return model.mender.mend(Tokenizer.tokenize(text)).repairs.map { "\($0.typed) > \($0.read)" }
            .joined(separator: "; ")
    }

    private static let model = Result {
        try IntentModel(encoded: ShippedRules.model(), features: ConstantBytes(ShippedRules.features))
    }
}
