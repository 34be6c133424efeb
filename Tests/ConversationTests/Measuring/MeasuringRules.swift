import Conversation
import Rulebooks

/// A rule base small enough to know by heart.
enum MeasuringRules {
    static func rulebook() throws -> Rulebook {
        try Rulebook(reading: [SourceFile(name: "tiny.rules", bytes: Array(rules.utf8))])
    }

    static func assistant() throws -> Assistant {
        let rulebook = try rulebook()
        var learner = Learner(TrainingSet(rulebook), english: EnglishWords())
        return Assistant(rulebook, model: learner.learn())
    }

    private static let rules = """
        article guide
          title The Guide
          date 2025-10-17
          section Care
        intent stretch
          title Do they stretch?
          ask do they stretch
          ask is there any give in the upper
          ask will they loosen up
          answer Hardly at all.
          source guide / Care
        intent washing
          title Can I wash them?
          ask can i wash them
          ask how do i clean the mesh
          ask are they fine in a washing machine
          answer By hand only.
          source guide / Care
        uncovered vegan
          about whether they are vegan
          ask are they vegan
          ask is there leather in it
        phrase welcome
          say I know the guide; ask away.
        phrase not-covered
          say The guide does not say {about}.
        phrase invalid
          say That is no question.
        phrase outside
          say The guide does not speak of that.
        phrase unknown-words
          say The guide does not speak of {words}.
        phrase elsewhere
          say The guide does not speak of that at all.
        phrase nearest
          say Ask instead: {titles}
        phrase unsure
          say Which of these?

        """
}
