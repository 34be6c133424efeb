/// What keeps a line from being read; its words are in `JSONFault+Message.swift`.
enum JSONFault: Error, Equatable {
    // The line as such
    case tooLong
    case notUTF8(column: Int)
    case empty

    // Not JSON
    case notAnObject
    case unfinished
    case expected(String, column: Int)
    case controlCharacter(column: Int)
    case badEscape(column: Int)
    case halfSurrogate(column: Int)
    case badNumber(column: Int)
    case tooDeep(limit: Int)
    case extraText(column: Int)

    // JSON, but no question
    case missing(key: String)
    case notAString(key: String)
}
