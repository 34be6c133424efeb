extension JSONFault {
    /// What is wrong, for the person who made the line; columns count bytes from 1.
    var message: String {
        switch self {
        case .tooLong: "the line is longer than \(LineReader.limit / 1024) KiB"
        case .notUTF8(let column): "not UTF-8 at column \(column)"
        case .empty: "the line is empty; a line is an object with a \"text\""
        case .notAnObject: "not a JSON object; a line looks like {\"text\": \"Do they stretch?\"}"
        case .unfinished: "not JSON: the line ends too early"
        case .expected(let what, let column): "not JSON: expected \(what) at column \(column)"
        case .controlCharacter(let column):
            "not JSON: a control character at column \(column) has to be written as an escape"
        case .badEscape(let column): "not JSON: unknown escape at column \(column)"
        case .halfSurrogate(let column): "half of a surrogate pair at column \(column) is no character"
        case .badNumber(let column): "not JSON: no number at column \(column)"
        case .tooDeep(let limit): "nested deeper than \(limit) levels"
        case .extraText(let column): "not JSON: something follows the object at column \(column)"
        case .missing(let key): "there is no \"\(key)\""
        case .notAString(let key): "\"\(key)\" is not a string"
        }
    }
}
