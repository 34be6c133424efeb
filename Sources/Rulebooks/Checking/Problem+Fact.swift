extension Problem {
    /// What was found. `near` is what was probably meant; `first` is where the same thing stands already.
    package enum Fact: Sendable, Equatable {
        // Files and characters
        case emptyRuleBase
        case unknownEnding(String)
        case notUTF8
        case utf16
        case notText
        case nulByte
        case controlCharacter(UInt32)
        case lineTooLong(bytes: Int)

        // Blocks and keys
        case unknownKind(String, near: String?)
        case kindIndented(String)
        case keyNotIndented(String)
        case missingName(kind: String)
        case badName(String)
        case duplicateName(kind: String, name: String, first: Place)
        case outsideBlock
        case unknownKey(String, kind: String, keys: [String], near: String?)
        case keyTwice(String, first: Place)
        case missingKey(String, kind: String, name: String)
        case emptyValue(String)
        case emptyList(String)

        // Articles and sources
        case badDate(String)
        case duplicateSection(String, first: Place)
        case badSource(String)
        case unknownArticle(String, near: String?)
        case unknownSection(String, article: String, near: String?)

        // Intents and uncovered subjects
        case unknownAct(String, near: String?)
        case answerWithoutSource
        case sourceWithoutAnswer
        case sayInTell(intent: String)
        case nothingToTell(intent: String)
        case nothingToSay(intent: String)
        case duplicateAsk(String, first: Place)
        case sameAsk(String, owner: String, first: Place)
        case askIsNot(String, first: Place)
        case unknownNear(String, near: String?)
        case badAbout(String)
        case unknownEntityKind(String, near: String?)
        case unknownEntityValue(String, kind: String, near: String?)
        case unbalancedBraces(String)

        // Vocabulary
        case doubledWord(String, concept: String)
        case typoOfSeveralWords(String)
        case sameTypo(String, right: String, first: Place)
        case typoIsRight(String, first: Place)

        // CSV files and tables
        case missingFile(String, near: String?)
        case unusedFile
        case unclosedQuote
        case textAfterQuote
        case emptyTable
        case noRows
        case unnamedColumn
        case duplicateColumn(String)
        case missingColumn(String)
        case unknownColumn(String, near: String?)
        case wrongCellCount(found: Int, expected: Int)
        case emptyRowName(String)
        case duplicateRow(String, first: Place)
        case unknownHit(String, near: String?)
        case badFacts(String)
        case rowWithoutSource(String)
        case badCondition(String)
        case badNumber(String)
        case lowAboveHigh(String)
        case sameRow(String, as: String, first: Place)
        case shadowedRow(String, by: String, first: Place)
        case conflictingRows(String, with: String, first: Place)

        // Warnings
        case gap(table: String, example: String, count: Int)
        case unknownConditionValue(String, kind: String, near: String?)
        case wordOfTwoValues(String, value: String, first: Place)
    }
}
