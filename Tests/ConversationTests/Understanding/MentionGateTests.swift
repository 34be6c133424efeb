import Rulebooks
import Testing

@testable import Conversation

/// Questions that name another shoe than the product.
@Suite struct MentionGateTests {
    @Test(arguments: [
        ("who designed the dunk?", "Nike Dunk"), ("what do dunks weigh", "Nike Dunk"),
        ("whose design is a dunk", "Nike Dunk"), ("are dunks heavy?", "Nike Dunk"),
        ("is the swift heavy", "Swift"), ("how roomy is the toe box on the swift", "Swift"),
        ("same size as in a swift", "Swift"),
    ])
    func aFactOfAnotherShoeIsRefusedByItsName(line: String, name: String) throws {
        let decision = try turn(line).decision
        #expect(decision == Decision(outcome: .outside, refused: name))
    }

    @Test(arguments: [
        ("who designed them", "designer"), ("are they heavier than a swift", "weight"),
        ("heavier or lighter than a swift?", "weight"), ("heavier than a swift?", "weight"),
        ("do dunks size the same", "vs-dunk"),
        ("do they fit like dunks", "vs-dunk"), ("would a cheaper rocket cost less", "alternatives"),
        ("how roomy is the toe box", "toe-box"),
        ("is the toe box of these as roomy as dunks", "toe-box"),
        ("how do dunks and this compare in size", "vs-dunk"),
    ])
    func aComparisonIsAnswered(line: String, intent: String) throws {
        let decision = try turn(line).decision
        #expect(decision.outcome == .answered && decision.intents.map(\.name) == [intent], "\(decision)")
    }

    @Test func theComparisonIsNearest() throws {
        let text = try turn("who designed the dunk?").answer.plainText
        #expect(
            text == "That is about Nike Dunk. Ask instead: “Do they size like Dunks?” / “Who designed them?”")
    }

    @Test func anythingOfTheKindAnchorsAStretch() throws {
        let rulebook = try CoreRules.rulebook()
        let gate = MentionGate(
            rulebook, finder: MentionFinder(rulebook.entities), settings: InterpreterSettings())
        let dunk = Mention(kind: 0, value: 1, tokens: 2..<3)
        #expect(gate.isAnchored(0..<3, [dunk]))
        #expect(!gate.isAnchored(0..<2, [dunk]))
        #expect(!gate.isAnchored(0..<3, []))
    }

    private func turn(_ line: String) throws -> Turn {
        let rulebook = try Rulebook(reading: [
            SourceFile(name: "shop.rules", bytes: Array(Self.rules.utf8)),
            SourceFile(name: "shoe.csv", bytes: Array(Self.shoes.utf8)),
            SourceFile(name: "pointer.csv", bytes: Array(Self.pointers.utf8)),
        ])
        var learner = Learner(TrainingSet(rulebook), english: EnglishWords())
        let assistant = Assistant(rulebook, model: learner.learn())
        return assistant.respond(to: line, in: DialogueState())
    }

    private static let shoes = """
        value,name,words,family
        own,Ours,ours,own
        dunk,Nike Dunk,dunk;dunks,nike
        swift,Swift,swift;swifts,other
        rocket,Rocket,rocket;rockets,other

        """

    private static let pointers = """
        value,name,words,firm,of
        this-shoe,this shoe,they;them;these;this,yes,
        part,a part of any shoe,toe;toes;heel;shoe,yes,anything
        beside,compared with,than;like;as;as in,,comparison

        """

    private static let rules = """
        article guide
          title The Guide
          date 2025-10-17
          section Shoe
        intent weight
          title How heavy are they?
          ask are they heavy
          ask what do they weigh
          ask heavier or lighter
          answer They weigh 300 g.
          source guide / Shoe
        intent designer
          title Who designed them?
          ask who designed the shoe
          ask whose design is it
          answer A designer drew them.
          source guide / Shoe
        intent toe-box
          title Is the toe box roomy?
          ask how roomy is the toe box
          ask how much room in the toe box
          answer It is roomy.
          source guide / Shoe
        intent alternatives
          title What is cheaper?
          ask what would cost less
          ask a cheaper shoe
          answer The Rocket costs less.
          source guide / Shoe
        intent vs-dunk
          title Do they size like Dunks?
          about shoe=dunk
          ask same size as in dunks
          ask do dunks fit the same
          ask how does the size compare with a dunk
          ask dunk size
          answer The same size.
          source guide / Shoe
        entity shoe
          file shoe.csv
        entity pointer
          file pointer.csv
        phrase other-thing
          say That is about {thing}.
        phrase not-covered
          say The guide does not say {about}.
        phrase unknown-words
          say The guide does not speak of {words}.
        phrase elsewhere
          say The guide does not speak of that.
        phrase outside
          say The guide does not speak of that.
        phrase nearest
          say Ask instead: {titles}
        phrase what-i-know
          say I know the guide.
        phrase unsure
          say Which of these?
        phrase latent
          say What about {said}?
        phrase invalid
          say That is no question.

        """
}
