import Conversation
import Rulebooks

/// A rule base of four subjects, so that no test depends on the wording of the real one.
enum TinyRules {
    /// Its files.
    static let files = [
        SourceFile(name: "tiny.rules", bytes: Array(rules.utf8)),
        SourceFile(name: "shoe.csv", bytes: Array("id,name,words\ngel-1130,Gel-1130,1130;gel 1130\n".utf8)),
    ]

    /// An assistant that knows it.
    static func assistant() throws -> Assistant {
        let rulebook = try Rulebook(reading: files)
        var learner = Learner(TrainingSet(rulebook), english: EnglishWords())
        return Assistant(rulebook, model: learner.learn())
    }

    /// The answer to "do they stretch?", with its source, as it is shown on a pipe.
    static let stretch = "Hardly at all. [1]\n[1] The Guide (17 October 2025): Quick Answer"
    /// The answer to "hello".
    static let greeting = "Good day to you."
    /// The answer to something else.
    static let refusal = "The guide does not say whether they are vegan."

    private static let rules = """
        article guide
          title The Guide
          date 2025-10-17
          section Quick Answer
          section Care
        intent stretch
          title Do they stretch?
          ask do they stretch
          ask is there any give in the upper
          ask will they loosen up
          answer Hardly at all.
          source guide / Quick Answer
        intent washing
          title Can I wash them?
          ask can i wash them
          ask how do i clean the mesh
          ask are they fine in a washing machine
          answer By hand only.
          source guide / Care
        intent greeting
          title Hello
          act talk
          ask hello
          ask good morning
          say Good day to you.
        intent farewell
          title Bye
          act leave
          ask bye
          ask see you later
          say Farewell for now.
        uncovered vegan
          about whether they are vegan
          ask are they vegan
          ask is there leather in it
        entity shoe
          file shoe.csv
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

extension TinyRules {
    /// The texts of its files by their names.
    static var texts: [String: String] {
        Dictionary(uniqueKeysWithValues: files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
    }
}
