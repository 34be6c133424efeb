import Testing

@testable import Conversation

@Suite struct LearnerTests {
    @Test func theSameInputGivesTheSameModel() throws {
        let model = try CoreRules.model()
        #expect(try CoreRules.model() == model)
        #expect(try CoreRules.model().encoded() == model.encoded())
    }

    @Test func learnsItsOwnExamples() throws {
        let training = TrainingSet(try CoreRules.rulebook())
        let model = try CoreRules.model()
        for utterance in training.utterances {
            #expect(model.rank(utterance.text).first?.subject == utterance.subject, "\(utterance.text)")
        }
        #expect(ExampleCheck.losses(of: try CoreRules.rulebook(), model: model) == [])
    }

    @Test func anExampleThatAnotherTakesIsReported() throws {
        let rulebook = try CoreRules.rulebook()
        var training = TrainingSet(rulebook)
        training.subjects.swapAt(0, 1)
        var learner = Learner(training, english: EnglishWords())
        let losses = ExampleCheck.losses(of: rulebook, model: learner.learn())
        #expect(losses.map(\.example.text) == rulebook.intents.prefix(2).flatMap(\.asks).map(\.text))
        #expect(losses.map(\.taker).prefix(4) == ["washing", "washing", "washing", "stretch"])
    }

    @Test func talkOfAnythingElseHoldsTheOthersDownAndLeavesNothingBehind() throws {
        var training = TrainingSet(try CoreRules.rulebook())
        let line = "how do i clean a halloumi pan"
        var learner = Learner(training, english: EnglishWords())
        let before = learner.learn().rank(line).first
        let elsewhere = training.subjects.count
        training.subjects.append("elsewhere")
        training.elsewhere = elsewhere
        training.utterances.append(TrainingSet.Utterance(subject: elsewhere, text: "how do i clean a pan"))
        learner = Learner(training, english: EnglishWords())
        let model = learner.learn()
        let after = model.rank(line)
        #expect(before?.subject == 1)
        #expect(after.first?.confidence ?? 1 < (before?.confidence ?? 0) - 0.02)
        #expect(after.first { $0.subject == elsewhere }?.confidence == 0)
        #expect(model.reader.vocabulary.words.find("pan") == nil)
    }

    @Test func nearMissesArePushedDown() throws {
        var training = TrainingSet(try CoreRules.rulebook())
        let line = "is there a machine for my washing coffee"
        func score() -> Float {
            var learner = Learner(training, english: EnglishWords())
            return learner.learn().rank(line).first { $0.subject == 1 }?.confidence ?? 0
        }
        training.rejections = []
        let before = score()
        training.rejections = [TrainingSet.Utterance(subject: 1, text: line)]
        let after = score()
        #expect(before > 0.3)
        #expect(after < before - 0.05)
    }
}
