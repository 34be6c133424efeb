// All words about problems stand here, and nowhere else: what is wrong, then what to do about it.

extension Problem {
    /// What is wrong and what to do, for the person who writes the rules.
    package var message: String {
        fileMessage ?? blockMessage ?? sourceMessage ?? subjectMessage ?? vocabularyMessage ?? csvMessage
            ?? tableMessage ?? warningMessage ?? "\(fact)"
    }

    private var fileMessage: String? {
        switch fact {
        case .emptyRuleBase:
            "there are no rules here. Give the folder that holds the .rules files."
        case .unknownEnding(let ending):
            "\(ending.isEmpty ? "a file without an ending" : "files ending in .\(Self.shown(ending))") cannot be "
                + "read. Rules end in .rules, tables in .csv, notes in .md; move anything else away."
        case .notUTF8: "this character is not UTF-8. Save the file as UTF-8."
        case .utf16: "this file is UTF-16. Save it as UTF-8."
        case .notText:
            "this does not look like text, so the rest is left unread. Save the file as plain UTF-8 text."
        case .nulByte: "there is a NUL byte. Delete it; a text has none."
        case .controlCharacter(let scalar):
            "there is an invisible character, U+\(Self.hexadecimal(scalar)). Delete it, or type the words anew."
        case .lineTooLong(let bytes):
            "this line is \(bytes) bytes long; the most is \(TextFaults.longestLine). Split it."
        default: nil
        }
    }

    private var blockMessage: String? {
        switch fact {
        case .unknownKind(let word, let near):
            "unknown kind of block \(Self.quoted(word)). "
                + (Self.guess(near) ?? "A line at the left edge begins with one of: \(Self.kinds).")
        case .kindIndented(let word):
            "\(Self.quoted(word)) begins a block, but stands indented. Move it to the left edge."
        case .keyNotIndented(let word):
            "\(Self.quoted(word)) stands at the left edge. Put two blanks before it."
        case .missingName(let kind): "this block has no name. Write \(kind) and then a name."
        case .badName(let name):
            "the name \(Self.quoted(name)) cannot be used. Use letters, digits and hyphens, without blanks."
        case .duplicateName(let kind, let name, let first):
            "there is already \(Self.article(kind)) \(kind) \(Self.quoted(name)) at \(first). "
                + "Give one another name, or join them."
        case .outsideBlock: "this line belongs to no block. Begin one above it, such as: intent my-subject."
        case .unknownKey(let word, let kind, let keys, let near):
            "\(Self.article(kind)) \(kind) has no line \(Self.quoted(word)). "
                + (Self.guess(near) ?? "It may have: \(keys.joined(separator: ", ")).")
        case .keyTwice(let key, let first):
            "\(Self.quoted(key)) stands here a second time; the first is at \(first). Keep one."
        case .missingKey(let key, let kind, let name):
            "the \(kind) \(Self.quoted(name)) has no \(Self.quoted(key)) line. Add one."
        case .emptyValue(let key): "nothing follows \(Self.quoted(key)). Write its text, or delete the line."
        case .emptyList(let key): "the list of \(key) has an empty place. Take away the spare comma."
        default: nil
        }
    }

    private var sourceMessage: String? {
        switch fact {
        case .badDate(let text): "\(Self.quoted(text)) is no day. Write it as 2025-03-31."
        case .duplicateSection(let heading, let first):
            "the section \(Self.quoted(heading)) is listed already at \(first). Keep one."
        case .badSource(let text):
            "\(Self.quoted(text)) names no section. "
                + "Write the article's name, a slash, and the section's heading."
        case .unknownArticle(let name, let near):
            "unknown article \(Self.quoted(name)). " + (Self.guess(near) ?? "Add it as an article block.")
        case .unknownSection(let heading, let article, let near):
            "the article \(Self.quoted(article)) has no section \(Self.quoted(heading)). "
                + (Self.guess(near) ?? "Copy the heading from the article's block, letter by letter.")
        case .answerWithoutSource:
            "this answer has no source. Add below it: source article / section heading."
        case .sourceWithoutAnswer:
            "this source has no answer above it. Put the answer first, then its source."
        default: nil
        }
    }

    private var subjectMessage: String? {
        switch fact {
        case .unknownAct(let word, let near):
            "unknown act \(Self.quoted(word)). "
                + (Self.guess(near) ?? "Write one of: \(Self.names(Intent.Act.self)).")
        case .sayInTell(let intent):
            "the intent \(Self.quoted(intent)) tells facts, and a say line has no source. "
                + "Make it an answer with a source."
        case .nothingToTell(let intent):
            "the intent \(Self.quoted(intent)) has no answer. Add an answer line and its source below it."
        case .nothingToSay(let intent):
            "the intent \(Self.quoted(intent)) has nothing to say. Add a say line."
        case .duplicateAsk(let text, let first):
            "\(Self.quoted(text)) is asked already at \(first). Delete one, or ask differently."
        case .sameAsk(let text, let owner, let first):
            "\(Self.quoted(text)) is an ask of \(Self.quoted(owner)) too, at \(first). Keep it where it belongs."
        case .askIsNot(let text, let first):
            "\(Self.quoted(text)) is also an ask of the same subject, at \(first). Keep one of the two."
        case .unknownNear(let name, let near):
            "unknown intent \(Self.quoted(name)). " + (Self.guess(near) ?? "Name an intent of these rules.")
        case .badAbout(let text):
            "\(Self.quoted(text)) is not understood. "
                + "Write a kind, an equals sign and a value, such as: shoe=dunk."
        case .unknownEntityKind(let kind, let near):
            "unknown kind of entity \(Self.quoted(kind)). "
                + (Self.guess(near) ?? "Add it as an entity block.")
        case .unknownEntityValue(let value, let kind, let near):
            "\(Self.quoted(value)) is no \(kind). "
                + (Self.guess(near) ?? "Use a value of its CSV file, or * for any.")
        case .unbalancedBraces:
            "the braces do not match. Write each placeholder as {name}, and no other braces."
        default: nil
        }
    }

    private var vocabularyMessage: String? {
        switch fact {
        case .doubledWord(let word, let concept):
            "\(Self.quoted(word)) stands twice in the concept \(Self.quoted(concept)). Delete one."
        case .typoOfSeveralWords(let typo):
            "\(Self.quoted(typo)) is more than one word. Separate typos by commas; each is a single word."
        case .sameTypo(let typo, let right, let first):
            "\(Self.quoted(typo)) is a typo of \(Self.quoted(right)) already, at \(first). Keep one."
        case .typoIsRight(let typo, let first):
            "\(Self.quoted(typo)) is a right word at \(first), so it cannot be a typo as well. Delete one."
        default: nil
        }
    }

    private var csvMessage: String? {
        switch fact {
        case .missingFile(let name, let near):
            "there is no file \(Self.quoted(name)). "
                + (Self.guess(near) ?? "Write its path inside the folder of the rules.")
        case .unusedFile:
            "no entity or table block names this file. Add a block for it, or move the file away."
        case .unclosedQuote: "this quote is never closed. Add a quote at the end of the cell."
        case .textAfterQuote:
            "text follows a closing quote. Quote the whole cell, and write a quote inside it twice."
        case .emptyTable: "this file has no header. Write the names of the columns in its first line."
        case .noRows: "there are no rows below the header. Add one."
        case .unnamedColumn: "this column has no name. Write one in the header."
        case .duplicateColumn(let name): "there are two columns \(Self.quoted(name)). Rename one."
        case .missingColumn(let name): "there is no column \(Self.quoted(name)). Add it to the header."
        case .unknownColumn(let name, let near):
            "unknown column \(Self.quoted(name)). "
                + (Self.guess(near) ?? "Columns are: rule, if …, then …, say, source, because.")
        case .wrongCellCount(let found, let expected):
            "this row has \(found) cells and the header has \(expected). "
                + (found > expected
                    ? "Put quotes around a cell with the separator in it." : "Add the missing cells.")
        default: nil
        }
    }

    private var tableMessage: String? {
        switch fact {
        case .emptyRowName(let column):
            "this row has nothing in the column \(Self.quoted(column)). Give it a name."
        case .duplicateRow(let name, let first):
            "there is already a row \(Self.quoted(name)) at \(first). Give one another name."
        case .unknownHit(let word, let near):
            "unknown hit policy \(Self.quoted(word)). "
                + (Self.guess(near) ?? "Write one of: \(Self.names(DecisionTable.HitPolicy.self)).")
        case .badFacts(let word): "\(Self.quoted(word)) is neither yes nor no. Write one of them."
        case .rowWithoutSource(let name):
            "the row \(Self.quoted(name)) has no source. "
                + "Fill its source cell, or write facts no in the table's block."
        case .badCondition(let text):
            "\(Self.quoted(text)) is no condition. Write -, a | b, not a | b, 3..18, >= 3 or <= 18."
        case .badNumber(let text): "\(Self.quoted(text)) is no number. Write it like 9 or 9.5."
        case .lowAboveHigh(let text):
            "\(Self.quoted(text)) begins above its end. Write the lower number first."
        case .sameRow(let name, let other, let first):
            "the row \(Self.quoted(name)) repeats \(Self.quoted(other)) at \(first). Delete one."
        case .shadowedRow(let name, let other, let first):
            "the row \(Self.quoted(name)) never fires: \(Self.quoted(other)) at \(first) always comes first. "
                + "Move it up, or delete it."
        case .conflictingRows(let name, let other, let first):
            "the rows \(Self.quoted(name)) and \(Self.quoted(other)) at \(first) can both match. "
                + "Narrow one of them."
        default: nil
        }
    }

    private var warningMessage: String? {
        switch fact {
        case .gap(let table, let example, let count):
            "no row of the table \(Self.quoted(table)) takes: \(example)"
                + (count > 1 ? " (and \(count - 1) more). " : ". ")
                + "Add a row, unless nothing is to happen then."
        case .unknownConditionValue(let value, let kind, let near):
            "\(Self.quoted(value)) is no \(kind), so this condition never holds. "
                + (Self.guess(near) ?? "Use a value of its CSV file.")
        case .wordOfTwoValues(let word, let value, let first):
            "\(Self.quoted(word)) names \(Self.quoted(value)) too, at \(first). Keep it with one of them."
        default: nil
        }
    }
}

extension Problem {
    private static var kinds: String { BlockKind.allCases.map(\.rawValue).joined(separator: ", ") }

    private static func names<Names: CaseIterable & RawRepresentable<String>>(_ type: Names.Type) -> String {
        type.allCases.map(\.rawValue).joined(separator: ", ")
    }

    private static func guess(_ near: String?) -> String? {
        near.map { "Did you mean \(quoted($0))?" }
    }

    private static func article(_ kind: String) -> String {
        kind.first.map { "aeiou".contains($0) } == true ? "an" : "a"
    }

    private static func quoted(_ text: String) -> String { "\"\(shown(text))\"" }

    /// A text fit to be printed: one line, no control characters, not longer than a line of the screen.
    private static func shown(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
        var clean = ""
        clean.unicodeScalars.append(contentsOf: scalars)
        return clean.count <= 70 ? clean : clean.prefix(69) + "…"
    }

    private static func hexadecimal(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
    }
}
