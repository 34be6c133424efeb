import Rulebooks

@testable import Conversation

/// A rule base small enough to know by heart, with what a conversation needs.
enum CoreRules {
    static func rulebook() throws -> Rulebook {
        try Rulebook(reading: [
            SourceFile(name: "core.rules", bytes: Array(rules.utf8)),
            SourceFile(
                name: "shoe.csv",
                bytes: Array("value,name,words,family\nown,Ours,ours,own\ndunk,Dunk,dunk,nike\n".utf8)),
        ])
    }

    static func model() throws -> IntentModel {
        var learner = Learner(TrainingSet(try rulebook()), english: EnglishWords())
        return learner.learn()
    }

    static func assistant() throws -> Assistant { Assistant(try rulebook(), model: try model()) }

    private static let rules = """
        article guide
          title The Guide
          date 2025-10-17
          section Care
          section Fit
        intent stretch
          title Do they stretch?
          ask do they stretch
          ask is there any give in the upper
          ask will they loosen up
          answer Hardly at all.
          source guide / Fit
        intent washing
          title Can I wash them?
          ask can i wash them
          ask how do i clean the mesh
          ask are they fine in a washing machine
          not is there a machine for my coffee
          answer By hand only.
          source guide / Care
        intent why
          title Why?
          act explain
          ask why
          ask how do you know
          say Because of this.
        intent greeting
          title Hello
          act talk
          ask hello
          ask good morning
          say Good day to you.
        uncovered vegan
          about whether they are vegan
          ask are they vegan
          ask is there leather in it
          near washing
        concept cleaning
          words wash, clean, washing machine
        spelling you
          typos u
        entity shoe
          file shoe.csv
        phrase welcome
          say I know the guide; ask away.
        phrase nothing-to-explain
          say Nothing was answered yet.
        phrase not-covered
          say The guide does not say {about}.
        phrase invalid
          say That is no question.
        phrase outside
          say The guide does not speak of that.
        phrase latent
          say What about {said}?
        phrase other-thing
          say That is about {thing}.
        phrase unknown-words
          say The guide does not speak of {words}.
        phrase elsewhere
          say The guide does not speak of that at all.
        phrase nearest
          say Ask instead: {titles}
        phrase what-i-know
          say I know the guide.
        phrase unsure
          say Which of these?
        phrase why-reading
          say Read as
        phrase why-words
          say Words for it:
        phrase why-rival
          say Runner-up:
        phrase why-repairs
          say Spelling read as:
        phrase why-unknown
          say Unknown words:
        phrase why-sources
          say It rests on:

        """
}
