import Rulebooks

@testable import Conversation

/// A rule base small enough to know by heart, with what a conversation needs.
enum CoreRules {
    static func rulebook() throws -> Rulebook {
        try Rulebook(reading: [
            SourceFile(name: "core.rules", bytes: Array(rules.utf8)),
            file("pointer", "value,name,words,firm\nthey,they,they;these,yes"),
            file("shoe", "value,name,words,family\nown,Ours,ours,own\ndunk,Dunk,dunk,nike"),
            file(
                "reply",
                """
                value,name,words,means,pick,alone
                yes,yes,yes;yes please,yes,,
                ok,ok,ok,yes,,greeting
                no,no,no,no,,
                second,second,the second;second one,pick,2,
                """),
            file(
                "aspect",
                """
                value,name,words,stands
                when,when,when,
                where,where,where,
                cleaning,cleaning,how do i clean,yes
                """),
            file(
                "follow-up",
                """
                value,name,words,means
                and,and,and,carrying
                what-about,what about,what about,asking
                was,was,was;that;it;them;the;is,filler
                """),
            file(
                "answers",
                """
                rule,if subject,if aspect,then answer
                then-when,stretch,when,washing
                then-where,stretch,where,vegan
                """),
        ])
    }

    private static func file(_ name: String, _ text: String) -> SourceFile {
        SourceFile(name: "\(name).csv", bytes: Array((text + "\n").utf8))
    }

    static func model() throws -> IntentModel {
        var learner = Learner(TrainingSet(try rulebook()), english: EnglishWords())
        return learner.learn()
    }

    static func assistant() throws -> Assistant { Assistant(try rulebook(), model: try model()) }

    /// The last turn of a conversation.
    static func conversation(_ lines: [String]) throws -> Turn {
        let assistant = try assistant()
        var turn = assistant.respond(to: lines.first ?? "", in: DialogueState())
        for line in lines.dropFirst() { turn = assistant.respond(to: line, in: turn.state) }
        return turn
    }

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
          say Ask away.
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
        entity pointer
          file pointer.csv
        entity reply
          file reply.csv
        entity aspect
          file aspect.csv
        entity follow-up
          file follow-up.csv
        table aspect-answer
          file answers.csv
          hit collect
          facts no
        phrase latent-one
          say Only {said}?
        phrase reply-unclear
          say What does {said} answer?
        phrase offer-declined
          say Then say it otherwise.
        phrase follow-up-missing
          say The guide does not say {aspect} of {title}.
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
