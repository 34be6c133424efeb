import Conversation
import Rulebooks

@testable import Transcripts

/// A rule base of a few lines, which tests change in one place.
struct ShoeRules {
    static let rules = """
        article guide
          title    The Guide
          date     2025-03-31
          section  Fit
          section  Wide Feet
        intent stretch
          title   Will they stretch?
          ask     is there any give in the upper
          ask     do they loosen up
          answer  Hardly: the overlays hold the upper.
          source  guide / Fit
        intent price
          title   What do they cost?
          ask     how much money are they
          ask     are they expensive
          answer  They cost 150 dollars.
          source  guide / Fit
        intent my-size
          title   Which size should I take?
          act     recommend
          ask     what size do I need
          ask     which size should I get
          answer  Take your usual size.
          source  guide / Fit
        uncovered washing
          about   whether they can be washed
          ask     can I put them in the washing machine
          ask     how do I clean them with soap
        entity width
          file  width.csv
        entity relation
          file  relation.csv
        table evidence
          file  evidence.csv
          hit   first
        table adjustment
          file  adjustment.csv
          hit   unique
        table scale
          file  scale.csv
          hit   lookup
        phrase not-covered
          say  The articles do not say {about}.
        phrase outside
          say  I do not know that.
        phrase ask-size
          say  Which size do you usually wear?
        phrase invalid
          say  I could not read that.

        """

    static let files = [
        "width.csv":
            "value,name,words,offered\nwide,wide,wide;wide feet,yes\nnarrow,narrow,narrow;narrow feet,yes\n",
        "relation.csv": "value,name,words\nusual,usual size,usual;usually\n",
        "evidence.csv": """
        rule,if family,then rank,then base,then up,then alternative,then foot,then ask,then called,say,source,because
        usual-size,usual,1,size,0,,adjusts,,your usual {said},"Take {size}, your usual size.",guide / Fit,

        """,
        "adjustment.csv": """
        rule,if foot,if width,then up,then alternative,say,source,because
        wide-foot,adjusts,wide,1,-1,"That is half a size up.",guide / Wide Feet,
        other-foot,adjusts,not wide,0,,"",guide / Fit,

        """,
        "scale.csv": """
        scale,system,side,low,high,bare-low,bare-high,grid,divide,read-as,body-low,body-high,label
        us,us,,3,18,3,18,0.5,,,,,US {size}

        """,
    ]

    /// A change: in this file, this text becomes that.
    typealias Change = (file: String, old: String, new: String)

    /// An assistant for the rules with one place changed.
    static func assistant(_ change: Change? = nil) throws -> Assistant {
        var texts = files
        texts["shoe.rules"] = rules
        if let change { texts[change.file] = texts[change.file]?.replacing(change.old, with: change.new) }
        let rulebook = try Rulebook(
            reading: texts.map { SourceFile(name: $0.key, bytes: Array($0.value.utf8)) })
        var learner = Learner(TrainingSet(rulebook), english: EnglishWords(tabSeparated: []))
        return Assistant(rulebook, model: learner.learn())
    }

    /// The conversation that tests break.
    static let conversation = """
        # All of it.
        title A shoe

        > will they stretch?
        = answer stretch from guide / Fit
          Hardly: the overlays hold the upper. [1]

        > what size should I get?
        = ask size

        > usually a 9, wide feet
        = recommend us 9.5 or 9 by usual-size, wide-foot

        > can I put them in the washing machine
        = outside washing

        """

    static func transcript(_ text: String = conversation) throws -> Transcript {
        try TranscriptReader.read(file: "a.transcript", bytes: Array(text.utf8))
    }
}

extension String {
    /// The text with every occurrence of a part replaced.
    fileprivate func replacing(_ old: String, with new: String) -> String {
        var (rest, result) = (self[...], "")
        while let end = rest.end(of: old) {
            result += rest[..<end].dropLast(old.count) + new
            rest = rest[end...]
        }
        return result + rest
    }
}
